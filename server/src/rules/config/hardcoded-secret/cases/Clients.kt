package shop

import java.security.MessageDigest

/** Every place in which a client is told a secret. */
enum class Keys(val text: String) {
    SIGNING_SECRET("tr0ub4dor-and-3"),
                   ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    PASSWORD("password"),
    INVALID_PASSWORD("The password is wrong"),
}

class ServeOptions(parser: ArgParser) {
    val adminPassword by option("--admin-password").default("tr0ub4dor-and-3")
                                                            ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    val adminName by option("--admin-name").default("root")
}

fun connect(client: HttpClient) {
    header(HttpHeaders.Authorization, "Bearer 9fK2mQ7vX4zL8wR1tB6yC3nH5")
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    headersOf("X-Api-Key", "9fK2mQ7vX4zL8wR1tB6y")
                           ^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    BasicAuthCredentials("shop", "tr0ub4dor-and-3")
                                 ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    keyStore.load(stream, "tr0ub4dor-and-3".toCharArray())
                          ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    HikariConfig().apply { setPassword("tr0ub4dor-and-3") }
                                       ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
}

fun compare(call: ApplicationCall, password: String, token: String) {
    if (call.parameters["password"] == "tr0ub4dor-and-3") return
                                       ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    if (call.request.headers["X-Api-Key"] != "9fK2mQ7vX4zL8wR1tB6y") return
                                             ^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    if (password.equals("tr0ub4dor-and-3")) return
                        ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    if (MessageDigest.isEqual(token.toByteArray(), "9fK2mQ7vX4zL8wR1tB6y".toByteArray())) return
                                                   ^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    when (password) {
        "tr0ub4dor-and-3" -> return
        ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        else -> accept()
    }
}

fun defaults(config: ApplicationConfig, props: Properties) {
    val secret = config.propertyOrNull("jwt.secret")?.getString() ?: "tr0ub4dor-and-3"
                                                                     ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    props.getProperty("db.password", "tr0ub4dor-and-3")
                                     ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
}

// Variables, names of fields, and calls that look alike.
fun silent(call: ApplicationCall, config: ApplicationConfig, password: String) {
    header(HttpHeaders.ContentType, "application/json")
    headersOf("Accept", "text/html")
    BasicAuthCredentials("shop", password)
    if (call.parameters["field"] == "tr0ub4dor-and-3") return
    if (grantType == "password") return
    when (field) {
        "password" -> return
        else -> accept()
    }
    val secret = config.propertyOrNull("jwt.secret")?.getString() ?: error("jwt.secret is not set")
    val realm = config.propertyOrNull("jwt.realm")?.getString() ?: "orders of the shop"
}
