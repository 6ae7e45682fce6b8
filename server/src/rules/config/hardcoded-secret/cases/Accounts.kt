package shop

import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource
import org.springframework.beans.factory.annotation.Value

private const val JWT_SECRET = "Gr4nite-m0ths-18"
                               ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret [error]: `JWT_SECRET`

class Accounts(
    private val apiKey: String = "Gr4nite-m0ths-19",
                                 ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    @Value("Gr4nite-m0ths-20") private val mailPassword: String,
           ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
) {
    @Value("\${shop.token}")
    lateinit var token: String

    var dbPassword: String? = "Gr4nite-m0ths-21"
                              ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    val secretKey by lazy { "Gr4nite-m0ths-22" }
                            ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    val accessToken get() = """Gr4nite-m0ths-23"""
                            ^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

    fun connect(user: String, password: String = "Gr4nite-m0ths-24") {
                                                 ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        HikariDataSource(HikariConfig().apply {
            username = "shop"
            this.password = "Gr4nite-m0ths-25"
                            ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        })
        login(user = user, password = "Gr4nite-m0ths-26")
                                      ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        val options = mapOf("user" to user, "password" to "Gr4nite-m0ths-27")
                                                          ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        builder.setPassword("Gr4nite-m0ths-28").clientSecret("Gr4nite-m0ths-29")
                            ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
                                                             ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        properties["password"] = "Gr4nite-m0ths-30"
                                 ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        if (password == "Gr4nite-m0ths-31" || "Gr4nite-m0ths-32" == options.secret) return
                        ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
                                              ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        DriverManager.getConnection(url, user, "Gr4nite-m0ths-33")
                                               ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    }
}

// Nothing secret: const val PASSWORD = "Gr4nite-m0ths-34"
class Innocent(val password: String, private val token: String = "") {
    val passwordLabel = "Gr4nite-m0ths-35 is no password"
    val secret = System.getenv("SECRET") ?: error("SECRET is not set")
    val apiKey = "\${API_KEY}"
    val clientSecret = "changeme"
    val dbPassword = "$token-suffix"
    val password2 = "${System.getenv("PASSWORD")}"
    fun password(): String = readln()
    val hint = "password = \"Gr4nite-m0ths-36\""
    fun form() = field("password", "Your password")
    fun check(password: String) = password == "" || password == confirmation
}
