package shop;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.springframework.beans.factory.annotation.Value;

final class Settings {
    private static final String FALLBACK = "Gr4nite-m0ths-18";

    @Value("${shop.jwt.secret:Gr4nite-m0ths-18}")
                              ^^^^^^^^^^^^^^^^ config/secret-fallback [error]: `shop.jwt.secret`
    private String jwtSecret;

    @ConfigProperty(name = "db.password", defaultValue = "Gr4nite-m0ths-18")
                                                         ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    String databasePassword;

    @Value("${server.port:8080}")
    private int port;

    @Value("${db.password}")
    private String password;

    @Value("${db.password:}")
    private String noPassword;

    @Value("${db.password:#{null}}")
    private String maybePassword;

    String a = System.getenv().getOrDefault("DB_PASSWORD", "Gr4nite-m0ths-18");
                                                           ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    String b = Optional.ofNullable(System.getenv("API_SECRET")).orElse("Gr4nite-m0ths-18");
                                                                       ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    String c = Objects.requireNonNullElse(System.getenv("DB_PASSWORD"), "Gr4nite-m0ths-18");
                                                                        ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    String d = requireNonNullElse(System.getenv("DB_PASSWORD"), FALLBACK);
                                                                ^^^^^^^^ config/secret-fallback
    String e = System.getProperty("mail.password", "Gr4nite-m0ths-18");
                                                   ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    String f = Optional.ofNullable(System.getenv("API_SECRET")).filter(s -> !s.isEmpty()).orElseGet(() -> "Gr4nite-m0ths-18");
                                                                                                          ^^^^^^^^^^^^^^^^^^ config/secret-fallback

    void read(Map<String, String> env) {
        Map<String, String> variables = System.getenv();
        variables.getOrDefault("DB_PASSWORD", "Gr4nite-m0ths-18");
                                              ^^^^^^^^^^^^^^^^^^ config/secret-fallback
        String secret = System.getenv("JWT_SECRET");
        sign(secret != null ? secret : "Gr4nite-m0ths-18");
                                       ^^^^^^^^^^^^^^^^^^ config/secret-fallback
        sign(secret == null ? "" : secret);
        sign(Objects.requireNonNull(System.getenv("JWT_SECRET"), "JWT_SECRET is not set"));
        System.getenv().getOrDefault("LOG_LEVEL", "info");
        System.getProperty("user.home", "/root");
        Optional.ofNullable(System.getenv("JWT_SECRET")).orElseThrow();
        Optional.ofNullable(lookup("JWT_SECRET")).orElse("lookup-failed-18");
        env.getOrDefault("colour", "blue");
    }
}
