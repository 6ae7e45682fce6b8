package shop;

import java.io.File;
import java.io.FileWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.ApplicationPidFileWriter;

final class Worker {
    private static final Path PID_FILE = Path.of("/var/run", "worker.pid");

    public static void main(String[] args) throws Exception {
        String pid = String.valueOf(ProcessHandle.current().pid());
        Files.writeString(Path.of("/var/run/worker.pid"), pid);
        ^^^^^^^^^^^^^^^^^ concurrency/pid-file [warning]
        Files.write(PID_FILE, pid.getBytes());
        ^^^^^^^^^^^ concurrency/pid-file
        new PrintWriter(new FileWriter(new File("worker.pid"))).println(pid);
                            ^^^^^^^^^^ concurrency/pid-file
        SpringApplication application = new SpringApplication(Worker.class);
        application.addListeners(new ApplicationPidFileWriter());
                                     ^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file

        Files.readString(Paths.get("/var/run/worker.pid"));
        Files.deleteIfExists(PID_FILE);
        Files.writeString(Path.of("worker.txt"), "worker.pid");
        new FileWriter("pids.csv").close();
        writeString("/var/run/worker.pid", pid);
    }

    private static void writeString(String path, String text) {}
}
