package store

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/redis/go-redis/v9"
)

const address = "localhost:6379"
                ^^^^^^^^^^^^^^^^ backing-services/local-service

func open(ctx context.Context, addr string) {
	client := redis.NewClient(&redis.Options{Addr: address})
	pgx.Connect(ctx, "postgres://localhost:5432/shop")
	                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/local-service
	other := redis.NewClient(&redis.Options{Addr: addr})
}
