import java.io.FileInputStream
import java.util.Properties

fun load() {
    val config = Properties()
    config.load(FileInputStream("src/main/resources/config.properties"))
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/config-file-read
    config.load(FileInputStream("messages.properties"))
}
