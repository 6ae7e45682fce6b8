import java.io.File;
import java.io.FileWriter;

class Once {
  void write() throws Exception {
    File file = new File("/tmp/report.csv");
    file.deleteOnExit();
    new FileWriter("/tmp/report.csv").write("");
  }
}
