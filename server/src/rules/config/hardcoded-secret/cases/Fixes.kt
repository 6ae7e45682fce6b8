package shop

const val API_KEY = "Gr4nite-m0ths-18"
                    ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

class Fixes(val password: String = "Gr4nite-m0ths-19", val user: String = "shop") {
                                   ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    val secret = "Gr4nite-m0ths-20"
                 ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    val token = "Gr4nite-m0ths-21".toCharArray()
                ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

    fun connect() {
        login(user, adminPassword = "Gr4nite-m0ths-22")
                                    ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        mapOf("client_secret" to "Gr4nite-m0ths-23")
                                 ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    }
}
