package shop;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Logger;

final class Handlers {
    static void configure() throws IOException {
        Logger.getLogger("shop").addHandler(new FileHandler("shop.log", true));
                                                ^^^^^^^^^^^ logs/log-file
        FileHandler audit = new FileHandler("audit.log");
                                ^^^^^^^^^^^ logs/log-file
    }
}
