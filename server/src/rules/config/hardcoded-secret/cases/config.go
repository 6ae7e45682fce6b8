package config

import (
	"flag"
	"net/http"
	"net/smtp"
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/redis/go-redis/v9"
	"github.com/spf13/viper"
)

const apiSecret = "kX9vQ2mT7pLw4RzB"
                  ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret [error]: `apiSecret`

const (
	issuer        = "shop"
	signingSecret = "8fN2kd02nLs9Qe71"
	                ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
)

var dbPassword = "tr0ub4dor"
                 ^^^^^^^^^^^ config/hardcoded-secret

var (
	jwtSecret       = []byte("Zk3mPq8sVx2nRt5w")
	                         ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
	host, adminPass = "localhost", `sw0rdfish`
	                               ^^^^^^^^^^^ config/hardcoded-secret
)

type Config struct {
	Host     string `env:"DB_HOST" envDefault:"localhost"`
	Password string `env:"DB_PASSWORD" envDefault:"tr0ub4dor" json:"-"`
	                                              ^^^^^^^^^^^ config/secret-fallback
	Secret   string `json:"secret"`
	users    map[string]string
}

func load(cfg *Config, r *http.Request) {
	cfg.Password = "tr0ub4dor"
	               ^^^^^^^^^^^ config/hardcoded-secret
	cfg.users["password"] = "tr0ub4dor"
	                        ^^^^^^^^^^^ config/hardcoded-secret
	_ = redis.NewClient(&redis.Options{Addr: "cache:6379", Password: "r3d1s-s3cr3t"})
	                                                                 ^^^^^^^^^^^^^^ config/hardcoded-secret
	_ = map[string]string{"user": "shop", "password": "tr0ub4dor"}
	                                                  ^^^^^^^^^^^ config/hardcoded-secret
	_ = []Config{{Host: "a", Password: "tr0ub4dor"}}
	                                   ^^^^^^^^^^^ config/hardcoded-secret
	viper.Set("database.password", "tr0ub4dor")
	                               ^^^^^^^^^^^ config/hardcoded-secret
	os.Setenv("DB_PASSWORD", "tr0ub4dor")
	                         ^^^^^^^^^^^ config/hardcoded-secret
	r.SetBasicAuth("admin", "tr0ub4dor")
	                        ^^^^^^^^^^^ config/hardcoded-secret
	_ = smtp.PlainAuth("", "mailer", "tr0ub4dor", "mail.example.com")
	                                 ^^^^^^^^^^^ config/hardcoded-secret
	_ = flag.String("db-password", "tr0ub4dor", "password of the database")
	                               ^^^^^^^^^^^ config/hardcoded-secret
	if r.FormValue("password") == "tr0ub4dor" {
	                              ^^^^^^^^^^^ config/hardcoded-secret
		return
	}
	if adminToken := r.Header.Get("X-Token"); adminToken == "4f9c2e7ab81d" {
	                                                        ^^^^^^^^^^^^^^ config/hardcoded-secret
		return
	}
	const localPassword string = "tr0ub4dor"
	                             ^^^^^^^^^^^ config/hardcoded-secret
}
