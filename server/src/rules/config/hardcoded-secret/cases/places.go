package shop

import (
	"crypto/hmac"
	"crypto/sha256"
	"net/http"
	"net/smtp"
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

var signedWith = []byte("secret")
                        ^^^^^^^^ config/hardcoded-secret
var store = sessions.NewCookieStore([]byte("secret"))
                                           ^^^^^^^^ config/hardcoded-secret

func sign(body []byte) {
	hmac.New(sha256.New, []byte("key"))
	                            ^^^^^ config/hardcoded-secret
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, nil)
	token.SignedString([]byte("secret"))
	                          ^^^^^^^^ config/hardcoded-secret
	token.SignedString(signedWith)
	request, _ := http.NewRequest("GET", "https://api.shop.internal", nil)
	request.SetBasicAuth("shop", "password")
	                             ^^^^^^^^^^ config/hardcoded-secret
	smtp.PlainAuth("", "shop", "letmein", "smtp.shop.internal")
	                           ^^^^^^^^^ config/hardcoded-secret

	hmac.New(sha256.New, []byte(os.Getenv("HMAC_KEY")))
	hmac.New(sha256.New, body)
	token.SignedString([]byte(""))
	request.SetBasicAuth("shop", os.Getenv("API_PASSWORD"))
	request.Header.Set("X-Request", "secret")
}
