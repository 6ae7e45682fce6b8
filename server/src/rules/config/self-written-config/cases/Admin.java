import java.io.FileOutputStream;
import java.util.Properties;

class Admin {
  void save(Properties settings) throws Exception {
    settings.store(new FileOutputStream("config.properties"), null);
                                        ^^^^^^^^^^^^^^^^^^^ config/self-written-config
    settings.store(new FileOutputStream("report.properties"), null);
  }
}
