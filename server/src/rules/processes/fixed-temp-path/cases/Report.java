import java.io.FileWriter;

class Report {
  void write() throws Exception {
    new FileWriter("/tmp/report.csv").write("");
                   ^^^^^^^^^^^^^^^^^ processes/fixed-temp-path
  }
}
