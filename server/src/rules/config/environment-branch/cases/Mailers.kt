package shop

import org.springframework.context.annotation.Profile

@Profile("prod")
^^^^^^^^^^^^^^^^ config/environment-branch
class Mailers {
    val live = System.getenv("APP_ENV") == "production"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
    val mails = System.getenv("SEND_MAIL") == "true"
}
