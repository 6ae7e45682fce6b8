package settings

import (
	"cmp"
	"os"
)

type settings struct{ secret, password string }

func load() settings {
	return settings{
		secret:   getEnv("APP_SECRET", "s3cr3t-for-dev"),
		                               ^^^^^^^^^^^^^^^^ config/secret-fallback
		password: cmp.Or(os.Getenv("DB_PASSWORD"), "postgres"),
		                                           ^^^^^^^^^^ config/secret-fallback
	}
}

func getEnv(key, fallback string) string {
	return cmp.Or(os.Getenv(key), fallback)
}
