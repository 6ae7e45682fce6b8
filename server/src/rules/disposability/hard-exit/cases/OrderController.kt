import kotlin.system.exitProcess
import org.springframework.web.bind.annotation.*

@RestController
class OrderController {
    @PostMapping("/orders")
    fun order(): Order {
        exitProcess(1)
        ^^^^^^^^^^^ disposability/hard-exit
    }
}

fun main() {
    exitProcess(run())
}
