package settings

import (
	"log"
	"os"
)

type environment struct {
	Database string `env:"DB_PASSWORD" envDefault:"tr0ub4dor-and-3"`
	                                              ^^^^^^^^^^^^^^^^^ config/secret-fallback
	Signing  string `env:"JWT_SECRET,default=tr0ub4dor-and-3"`
	                                         ^^^^^^^^^^^^^^^ config/secret-fallback
	Mail     string `envconfig:"SMTP_PASSWORD" default:"tr0ub4dor-and-3"`
	                                                   ^^^^^^^^^^^^^^^^^ config/secret-fallback
	Queue    string `yaml:"queue" env:"AMQP_PASSWORD" env-default:"tr0ub4dor-and-3"`
	                                                              ^^^^^^^^^^^^^^^^^ config/secret-fallback
	Region   string `env:"REGION" envDefault:"eu-central-1"`
	File     string `env:"DB_PASSWORD_FILE" envDefault:"/run/secrets/db"`
}

func session() string {
	key := os.Getenv("SESSION_SECRET")
	if key == "" {
		log.Print("SESSION_SECRET is not set")
	}
	if key == "" {
		key = "tr0ub4dor-and-3"
		      ^^^^^^^^^^^^^^^^^ config/secret-fallback
	}
	admin, ok := os.LookupEnv("ADMIN_PASSWORD")
	if !ok {
		admin = "tr0ub4dor-and-3"
		        ^^^^^^^^^^^^^^^^^ config/secret-fallback
	}
	var token string
	if v := os.Getenv("API_TOKEN"); v != "" {
		token = v
	} else {
		token = "4f9c2e7ab81d4cc09d1e"
		        ^^^^^^^^^^^^^^^^^^^^^^ config/secret-fallback
	}
	return key + admin + token
}

func jwt() string {
	if value := os.Getenv("JWT_SECRET"); value != "" {
		return value
	}
	return "tr0ub4dor-and-3"
	       ^^^^^^^^^^^^^^^^^ config/secret-fallback
}

// None of these gives anybody a secret.
func fine(users map[string]string) string {
	port := os.Getenv("PORT")
	if port == "" {
		port = "8080"
	}
	secret := os.Getenv("JWT_SECRET")
	if secret == "" {
		secret = os.Getenv("SESSION_SECRET")
	}
	name, ok := users["password"]
	if !ok {
		name = "nobody"
	}
	if token := os.Getenv("API_TOKEN"); token == "" {
		return "API_TOKEN is not set"
	}
	if len(secret) == 0 || name == "" {
		panic("JWT_SECRET is not set")
	}
	return port + secret
}
