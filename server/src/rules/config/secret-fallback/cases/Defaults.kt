package shop

class Defaults {
    private val password = System.getenv("DB_PASSWORD")

    fun chosen(): String {
        val first = if (password.isNullOrBlank()) "tr0ub4dor-and-3" else password
                                                  ^^^^^^^^^^^^^^^^^ config/secret-fallback
        val second = if (password != null && password.isNotEmpty()) password else "tr0ub4dor-and-3"
                                                                                  ^^^^^^^^^^^^^^^^^ config/secret-fallback
        return System.getenv("DB_PASSWORD").orEmpty().ifBlank { "tr0ub4dor-and-3" }
                                                                ^^^^^^^^^^^^^^^^^ config/secret-fallback
    }

    // No secret, nothing written here, another text than the one that is tested.
    fun silent(): String {
        val host = System.getenv("DB_HOST")
        val name = if (host.isNullOrBlank()) "localhost" else host
        val other = if (password.isNullOrBlank()) "tr0ub4dor-and-3" else name
        return if (password.startsWith("x")) "tr0ub4dor-and-3" else password
    }
}
