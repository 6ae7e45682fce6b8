package shop;

import com.sun.akuma.Daemon;
import java.io.File;

final class Workers {
    void found() throws Exception {
        new Daemon().daemonize();
        ^^^^^^^^^^^^^^^^^^^^^^ concurrency/daemonize
        new ProcessBuilder("nohup", "java", "-jar", "worker.jar").start();
            ^^^^^^^^^^^^^^ concurrency/daemonize
        Runtime.getRuntime().exec("nohup java -jar worker.jar &");
        ^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/daemonize
        Runtime.getRuntime().exec(new String[] {"sh", "-c", "setsid java -jar worker.jar"});
        ^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/daemonize
    }

    // A thread that ends with the process, and a word behind another program.
    void silent(Thread thread) throws Exception {
        thread.setDaemon(true);
        String home = System.getProperty("java.home");
        new ProcessBuilder(home + "/bin/java", "nohup").start();
        print("nohup java -jar worker.jar &");
    }
}
