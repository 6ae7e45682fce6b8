import java.io.FileInputStream;
import java.util.Properties;

class App {
  void load() throws Exception {
    Properties config = new Properties();
    config.load(new FileInputStream("src/main/resources/config.properties"));
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/config-file-read
    config.load(App.class.getResourceAsStream("config.properties"));
                                              ^^^^^^^^^^^^^^^^^^^ config/config-file-read
    config.load(App.class.getResourceAsStream("messages.properties"));
  }
}
