package shop;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Logger;

final class Own {
    static void configure(Logger logger) throws IOException {
        logger.setUseParentHandlers(false);
        logger.addHandler(new FileHandler("shop.log", true));
                              ^^^^^^^^^^^ logs/log-file
    }
}
