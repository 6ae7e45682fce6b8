package shop;

import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.*;
import java.util.logging.*;
import org.apache.logging.log4j.core.appender.FileAppender;
import shop.logging.DailyRollingFileAppender;

/** Sets the log up. */
final class LogSetup {
    private static final String LOG_FILE = "/var/log/shop/app.log";
    private static final Logger LOG = Logger.getLogger("shop");

    static void configure(Layout layout) throws IOException {
        LOG.addHandler(new FileHandler(LOG_FILE));
                           ^^^^^^^^^^^ logs/log-file [warning]: the file /var/log/shop/app.log
        LOG.addHandler(new java.util.logging.FileHandler("shop-%g.log", 1_000_000, 5));
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file: the file shop-%g.log
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
                                                          ^^^^^^^^^^^^^^^^^^^ logs/log-file
        appender.setFile("shop.log");
        FileAppender.newBuilder().setName("file").withFileName("shop.log").build();
        ^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
        new org.apache.log4j.FileAppender(layout, "old.log");
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file: the file old.log
        System.setOut(new PrintStream(new FileOutputStream(new File("out.log"), true)));
        ^^^^^^^^^^^^^ logs/log-file: the file out.log
        System.setErr(new PrintStream("err.log"));
        ^^^^^^^^^^^^^ logs/log-file

        // Console, standard streams, a file that the environment names, and classes of our own.
        LOG.addHandler(new ConsoleHandler());
        LOG.addHandler(new StreamHandler(System.out, new SimpleFormatter()));
        new ConsoleAppender<>().start();
        new FileHandler("/dev/stdout");
        new FileHandler(System.getenv("LOG_FILE"));
        new DailyRollingFileAppender("shop.log");
        new FileOutputStream("report.pdf").close();
        System.setOut(new PrintStream(System.out, true));
        System.setOut(new PrintStream(new ByteArrayOutputStream()));
        LOG.info("new FileHandler(\"shop.log\")");
    }
}
