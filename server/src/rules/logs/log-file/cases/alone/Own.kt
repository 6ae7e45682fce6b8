package shop

import java.util.logging.FileHandler
import java.util.logging.Logger

fun configure(logger: Logger) {
    logger.useParentHandlers = false
    logger.setUseParentHandlers(false)
    logger.addHandler(FileHandler("shop.log", true))
                      ^^^^^^^^^^^ logs/log-file
}
