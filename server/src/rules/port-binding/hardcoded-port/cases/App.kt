import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty

fun main() {
    embeddedServer(Netty, port = 8080) { }.start(wait = true)
                                 ^^^^ port-binding/hardcoded-port
    embeddedServer(Netty, port = System.getenv("PORT").toInt()) { }.start(wait = true)
}
