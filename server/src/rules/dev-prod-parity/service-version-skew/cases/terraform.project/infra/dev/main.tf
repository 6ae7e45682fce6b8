resource "google_sql_database_instance" "shop" {
  database_version = "POSTGRES_15"
                               ^^ dev-prod-parity/service-version-skew
}
