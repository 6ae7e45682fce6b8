package settings

import (
	"cmp"
	"os"

	"github.com/gobuffalo/envy"

	"example.com/shop/env"
)

func getEnv(key, fallback string) string {
	if value, ok := os.LookupEnv(key); ok {
		return value
	}
	return fallback
}

const defaultSecret = "dev-secret-please"

type Settings struct {
	Port, Secret, Password, Token string
}

func Load() Settings {
	sign([]byte(getEnv("JWT_SECRET", "s3cr3t-for-dev")))
	                                 ^^^^^^^^^^^^^^^^ config/secret-fallback [error]: `JWT_SECRET`
	return Settings{
		Port:     getEnv("PORT", "8080"),
		Secret:   getEnv("APP_SECRET", defaultSecret),
		                               ^^^^^^^^^^^^^ config/secret-fallback
		Password: cmp.Or(os.Getenv("DB_PASSWORD"), "postgres"),
		                                           ^^^^^^^^^^ config/secret-fallback
		Token:    env.GetOr("API_TOKEN", "3f9c2e7ab81d"),
	}
}

func more() {
	_ = env.GetEnvOrDefault("DATABASE_URL", "postgres://shop:tr0ub4dor@db.internal/shop")
	                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/secret-fallback
	_ = envy.Get("SESSION_SECRET", "blueberry")
	                               ^^^^^^^^^^^ config/secret-fallback
	_ = envOr("ADMIN_PASSWORD", "admin")
	                            ^^^^^^^ config/secret-fallback
}

// Nothing here gives a secret to who does not set it.
func fine() {
	_ = getEnv("LOG_LEVEL", "info")
	_ = getEnv("DB_PASSWORD", "")
	_ = getEnv("DB_PASSWORD", os.Getenv("PGPASSWORD"))
	_ = cmp.Or(os.Getenv("REGION"), "eu-central-1")
	_ = cmp.Or(os.Getenv("JWT_SECRET"), "changeme")
	_ = os.Getenv("JWT_SECRET")
	_ = cmp.Or("a", "postgres")
	_ = translate("PASSWORD_LABEL", "Passwort")
	// getEnv("JWT_SECRET", "s3cr3t-for-dev")
}
