package main

import "github.com/alexedwards/scs/v2"

func sessions(pool *redis.Pool) *scs.SessionManager {
	manager := scs.New()
	manager.Store = redisstore.New(pool)
	return manager
}
