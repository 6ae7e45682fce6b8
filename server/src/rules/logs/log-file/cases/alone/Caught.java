package shop;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Logger;

final class Caught {
    static void configure(Logger logger) {
        logger.setUseParentHandlers(false);
        try {
            logger.addHandler(new FileHandler("shop.log", true));
                                  ^^^^^^^^^^^ logs/log-file
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
