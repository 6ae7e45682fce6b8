resource "aws_db_instance" "shop" {
  engine         = "postgres"
  engine_version = "16.3"
}

resource "aws_elasticache_cluster" "cache" {
  engine         = "redis"
  engine_version = var.redis_version
}
