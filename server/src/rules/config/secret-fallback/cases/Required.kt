package shop

import org.springframework.beans.factory.annotation.Value

class Required(
    @Value("\${DB_PASSWORD:Gr4nite-m0ths-18}") private val password: String,
                           ^^^^^^^^^^^^^^^^ config/secret-fallback
) {
    val secret = System.getenv("JWT_SECRET") ?: "Gr4nite-m0ths-18"
                                                ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    val token = System.getenv().getOrDefault("API_TOKEN", "Gr4nite-m0ths-18")
                                                          ^^^^^^^^^^^^^^^^^^ config/secret-fallback
}
