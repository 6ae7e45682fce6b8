import io.ktor.server.sessions.*

fun Application.configure() {
  install(Sessions) {
    cookie<UserSession>("user", SessionStorageMemory())
                                ^^^^^^^^^^^^^^^^^^^^ processes/local-session
    cookie<Basket>("basket", directorySessionStorage(File("sessions")))
                             ^^^^^^^^^^^^^^^^^^^^^^^ processes/local-session
    cookie<Other>("other", RedisStorage(redis))
  }
}
