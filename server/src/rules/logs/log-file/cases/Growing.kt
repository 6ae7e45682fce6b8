package shop

import java.io.File
import java.io.FileWriter
import java.io.PrintWriter
import java.util.logging.FileHandler
import kotlin.io.path.Path
import kotlin.io.path.appendText

class OrderLogHandler : FileHandler("orders.log")
                        ^^^^^^^^^^^ logs/log-file

fun found() {
    File("shop.log").appendText("started\n")
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
    val log = File("/var/log/shop/shop.log")
    log.appendText("stopped\n")
    ^^^^^^^^^^^^^^ logs/log-file
    Path("shop.log").appendText("started\n")
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
    with(File("shop.log")) { appendText("x") }
                             ^^^^^^^^^^ logs/log-file
    PrintWriter(FileWriter("shop.log", true)).use { it.println("started") }
                ^^^^^^^^^^ logs/log-file
}

// Read, no log, another class.
class OrderFileHandler : OrderHandler("orders.log")

fun silent(buffer: Buffer) {
    File("shop.log").readText()
    File("orders.csv").appendText("1;2\n")
    buffer.appendText("shop.log")
    FileWriter("orders.csv", true).use { it.write("1") }
}
