import java.nio.file.Files;
import java.nio.file.Path;

class Orders {
  void keep(String json) throws Exception {
    Files.writeString(Path.of("data", "orders.json"), json);
    ^^^^^^^^^^^^^^^^^ processes/local-file-write
  }
}
