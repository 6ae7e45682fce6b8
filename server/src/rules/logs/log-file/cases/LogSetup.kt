package shop

import ch.qos.logback.classic.spi.ILoggingEvent
import ch.qos.logback.core.ConsoleAppender
import ch.qos.logback.core.rolling.RollingFileAppender
import org.apache.logging.log4j.core.appender.FileAppender
import shop.logging.DailyRollingFileAppender
import java.io.File
import java.io.FileOutputStream
import java.io.PrintStream
import java.util.logging.*

private const val LOG_FILE = "/var/log/shop/app.log"
private val LOG = Logger.getLogger("shop")

fun configure(layout: Layout) {
    LOG.addHandler(FileHandler(LOG_FILE))
                   ^^^^^^^^^^^ logs/log-file [warning]: the file /var/log/shop/app.log
    LOG.addHandler(java.util.logging.FileHandler("shop-%g.log", 1_000_000, 5))
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file: the file shop-%g.log
    val appender = RollingFileAppender<ILoggingEvent>().apply {
                   ^^^^^^^^^^^^^^^^^^^ logs/log-file
        file = "shop.log"
    }
    FileAppender.newBuilder<FileAppender.Builder>().setName("file").withFileName("shop.log").build()
    ^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
    org.apache.log4j.FileAppender(layout, "old.log")
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file: the file old.log
    System.setOut(PrintStream(FileOutputStream(File("out.log"), true)))
    ^^^^^^^^^^^^^ logs/log-file: the file out.log

    // Console, standard streams, a file that the environment names, and classes of our own.
    LOG.addHandler(ConsoleHandler())
    LOG.addHandler(StreamHandler(System.out, SimpleFormatter()))
    ConsoleAppender<ILoggingEvent>().start()
    FileHandler("/dev/stdout")
    FileHandler(System.getenv("LOG_FILE"))
    DailyRollingFileAppender("shop.log")
    FileOutputStream("report.pdf").close()
    System.setOut(PrintStream(System.out, true))
    LOG.info("FileHandler(\"shop.log\")")
}
