import java.io.File;

class Lock {
    void take(File report) {
        File lock = new File("worker.lock");
        lock.deleteOnExit();
        ^^^^^^^^^^^^^^^^^ disposability/exit-hook: lock
        report.deleteOnExit();
    }
}
