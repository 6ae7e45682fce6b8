package shop

import (
	"crypto/subtle"
	"net/http"
	"net/url"
	"strings"

	"github.com/alecthomas/kingpin/v2"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/gin-gonic/gin"
	"github.com/go-ldap/ldap/v3"
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
	"github.com/minio/minio-go/v7/pkg/credentials"
	"github.com/urfave/cli/v2"
	"gopkg.in/gomail.v2"
)

type service struct {
	Password, Token string
	Name            *string
}

var flags = []cli.Flag{
	&cli.StringFlag{Name: "db-password", Value: "tr0ub4dor-and-3", EnvVars: []string{"DB_PASSWORD"}},
	                                            ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
	&cli.StringFlag{Name: "region", Value: "eu-central-1"},
	&cli.StringFlag{Name: "password-file", Value: "/run/secrets/db"},
	&cli.StringFlag{Name: "token", Usage: "token of the API"},
}

var accounts = gin.Accounts{"admin": "sw0rdfish"}
                                     ^^^^^^^^^^^ config/hardcoded-secret

var store = sessions.NewCookieStore([]byte("tr0ub4dor-and-3"))
                                           ^^^^^^^^^^^^^^^^^ config/hardcoded-secret

func call(req *http.Request, services []service, secret *service, header map[string][]string) {
	header["Authorization"] = []string{"Bearer 4f9c2e7ab81d4cc09d1e"}
	                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
	req.Header.Add("X-Api-Key", "4f9c2e7ab81d4cc09d1e")
	                            ^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
	services[0].Password = "tr0ub4dor-and-3"
	                       ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
	*secret = service{Password: "tr0ub4dor-and-3"}
	                            ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
	form := url.Values{"client_secret": {"tr0ub4dor-and-3"}, "scope": {"orders"}}
	                                     ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
	form.Add("client_secret", "tr0ub4dor-and-3")
	                          ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
	update(input{Password: aws.String("tr0ub4dor-and-3"), Name: aws.String("shop")})
	                                  ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
	kingpin.Flag("password", "of the database").Envar("DB_PASSWORD").Default("tr0ub4dor-and-3").String()
	                                                                         ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
	kingpin.Flag("listen", "address").Default("127.0.0.1").String()
}

func connect(l *ldap.Conn, token *jwt.Token) error {
	gomail.NewDialer("mail.internal", 587, "shop", "tr0ub4dor-and-3")
	                                               ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
	credentials.NewStaticV4("shop", "tr0ub4dor-and-3", "")
	                                ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
	if _, err := token.SignedString([]byte("tr0ub4dor-and-3")); err != nil {
	                                       ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
		return err
	}
	return l.Bind("cn=shop", "tr0ub4dor-and-3")
	                         ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
}

func allowed(s *service, r *http.Request, key []byte) bool {
	if "tr0ub4dor-and-3" == s.Password {
	   ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
		return true
	}
	if subtle.ConstantTimeCompare([]byte(s.Password), []byte("tr0ub4dor-and-3")) == 1 {
	                                                         ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
		return true
	}
	switch s.Password {
	case "", "sw0rdfish":
	         ^^^^^^^^^^^ config/hardcoded-secret
		return true
	}
	return strings.EqualFold(r.Header.Get("X-Api-Key"), "4f9c2e7ab81d4cc09d1e")
	                                                    ^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
}

// Nothing of this is a secret.
func innocent(keys keymap, dial net.Dialer, token lexeme, c *gin.Context, s *service, d *dialer) bool {
	keys.Bind("q", "quit")
	c.Bind(&s)
	d.NewDialer("tcp", 25, "shop", "fallback")
	services := url.Values{"grant_type": {"client_credentials"}}
	services.Add("password", "<your password>")
	services["token_type"] = []string{"bearer"}
	dial.Default("tcp")
	header := http.Header{"Authorization": {"Bearer " + s.Token}}
	header["X-Api-Key"] = []string{s.Token}
	switch token {
	case "(", "func", "string":
		return true
	}
	return strings.EqualFold(header.Get("X-Forwarded-Proto"), "https") || strings.Compare(s.Password, "") == 0
}
