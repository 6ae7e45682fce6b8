// Package mail sends mail.
package mail

import (
	"net/smtp"
	"strings"

	"example.com/shop/log"
)

const smtpPassword = "tr0ub4dor"
                     ^^^^^^^^^^^ config/hardcoded-secret

const (
	sender    = "shop@example.com"
	apiSecret = "kX9vQ2mT7pLw4RzB"
	            ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
)

func auth(host string) smtp.Auth {
	log.Info(strings.ToUpper(host))
	return smtp.PlainAuth("", sender, smtpPassword, host)
}

type options struct{ Password string }

var defaults = options{Password: "sw0rdfish"}
                                 ^^^^^^^^^^^ config/hardcoded-secret
