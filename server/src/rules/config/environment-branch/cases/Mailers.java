package shop;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

@Configuration
@Profile({"prod", "staging"})
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
class Mailers {
  @Profile("smtp")
  Mailer mailer(Environment environment) {
    if (environment.acceptsProfiles("prod")) return null;
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
    if ("production".equals(System.getenv("APP_ENV"))) return null;
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
    if (environment.acceptsProfiles("test")) return null;
    // @Profile("prod")
    return "on".equals(System.getenv("SEND_MAIL")) ? null : null;
  }
}
