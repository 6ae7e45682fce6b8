package shop;

import java.util.logging.ConsoleHandler;
import java.util.logging.Logger;
import java.util.logging.SocketHandler;

class Logs {
    static void configure(Logger logger) throws Exception {
        logger.addHandler(new SocketHandler("logs.internal", 5000));
                              ^^^^^^^^^^^^^ logs/syslog: a socket
        logger.addHandler(new ConsoleHandler());
    }
}
