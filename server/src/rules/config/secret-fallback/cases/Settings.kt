package shop

private const val FALLBACK = "Gr4nite-m0ths-18"

object Settings {
    private val env = System.getenv()

    val secret = System.getenv("JWT_SECRET") ?: "Gr4nite-m0ths-18"
                                                ^^^^^^^^^^^^^^^^^^ config/secret-fallback [error]
    val password = System.getenv()["DB_PASSWORD"] ?: "Gr4nite-m0ths-19"
                                                     ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    val key = env["API_KEY"] ?: FALLBACK
                                ^^^^^^^^ config/secret-fallback
    val token = env.getOrElse("API_TOKEN") { "Gr4nite-m0ths-20" }
                                             ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    val smtp = System.getenv("SMTP_PASSWORD").ifEmpty { "Gr4nite-m0ths-21" }
                                                        ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    val mail = System.getenv("MAIL_PASSWORD")?.takeIf { it.isNotBlank() } ?: ("Gr4nite-m0ths-22")
                                                                              ^^^^^^^^^^^^^^^^^^ config/secret-fallback

    val region = System.getenv("REGION") ?: "eu-west-1"
    val required = System.getenv("JWT_SECRET") ?: error("JWT_SECRET is not set")
    val empty = System.getenv("JWT_SECRET") ?: ""
    val other = options["JWT_SECRET"] ?: "a label"
}
