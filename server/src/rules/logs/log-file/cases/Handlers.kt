package shop

import java.util.logging.FileHandler
import java.util.logging.Logger

fun configure() {
    Logger.getLogger("shop").addHandler(FileHandler("shop.log", true))
                                        ^^^^^^^^^^^ logs/log-file
    val audit = FileHandler("audit.log")
                ^^^^^^^^^^^ logs/log-file
}
