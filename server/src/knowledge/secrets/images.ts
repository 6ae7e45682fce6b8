/**
 * Variables by which the official images of databases, queues and stores take the password to set up on first start.
 * Where such a password stands in the Compose file that starts the service, it mostly opens nothing but that.
 */
const SET_UP =
  /^(?:POSTGRES(?:QL)?|MYSQL(?:_ROOT)?|MARIADB(?:_ROOT)?|MONGO(?:DB)?(?:_INITDB)?(?:_ROOT)?|RABBITMQ_DEFAULT|REDIS|VALKEY|MINIO_ROOT|MSSQL_SA|SA|ELASTIC|NEO4J|CLICKHOUSE|PGADMIN_DEFAULT|KEYCLOAK_ADMIN|KC_BOOTSTRAP_ADMIN|INFLUXDB_ADMIN|COUCHDB|ORACLE|ARANGO_ROOT)_(?:PASSWORD|PASS|AUTH)$|^(?:MINIO_SECRET_KEY|PGPASSWORD)$/;

/** Whether a variable is one by which an image of a backing service is set up. */
export function isServiceSetUp(name: string): boolean {
  return SET_UP.test(name);
}
