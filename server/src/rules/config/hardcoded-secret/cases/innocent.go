package config

import (
	"errors"
	"flag"
	"fmt"
	"net/http"
	"os"

	"github.com/spf13/viper"
)

// password := "tr0ub4dor" in a comment

type TokenType string

const (
	PasswordField   = "password"
	SecretName      = "shop-db"
	AccessToken     TokenType = "access_token"
	PasswordEnv     = "DB_PASSWORD"
	ErrPassword     = "the password is too short"
	tokenHeader     = "X-Auth-Token"
	secretKeyLength = 32
)

var ErrInvalidPassword = errors.New("invalid password")

var labels = map[TokenType]string{
	AccessToken: "4f9c2e7ab81d",
}

type Form struct {
	Password string `form:"password" binding:"required,min=8" json:"password"`
	Token    string `json:"token" default:""`
}

func load(r *http.Request, form *Form) error {
	password := os.Getenv("DB_PASSWORD")
	if password == "" {
		return fmt.Errorf("DB_PASSWORD is not set")
	}
	secret, ok := os.LookupEnv("JWT_SECRET")
	if !ok || secret == "changeme" {
		return ErrInvalidPassword
	}
	form.Password = r.FormValue("password")
	form.Token = viper.GetString("token")
	apiKey := flag.String("api-key", "", "key of the API")
	viper.SetDefault("password", "<your password>")
	viper.SetDefault("token_type", "bearer")
	r.Header.Set("Authorization", "Bearer "+*apiKey)
	passwordHint := "name of your first pet"
	_ = `password = "tr0ub4dor"`
	_ = passwordHint
	var token string
	for _, token = range r.Header["X-Token"] {
		fmt.Println("token=" + token)
	}
	return nil
}
