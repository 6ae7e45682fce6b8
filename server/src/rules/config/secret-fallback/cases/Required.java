package shop;

import org.springframework.beans.factory.annotation.Value;

final class Required {
    @Value("${DB_PASSWORD:Gr4nite-m0ths-18}")
                          ^^^^^^^^^^^^^^^^ config/secret-fallback
    private String password;

    String secret = System.getenv().getOrDefault("JWT_SECRET", "Gr4nite-m0ths-18");
                                                               ^^^^^^^^^^^^^^^^^^ config/secret-fallback
}
