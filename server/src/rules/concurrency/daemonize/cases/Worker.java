package shop;

import com.sun.akuma.Daemon;
import jnr.posix.POSIX;
import jnr.posix.POSIXFactory;

final class Worker {
    public static void main(String[] args) throws Exception {
        Daemon daemon = new Daemon();
        if (!daemon.isDaemonized()) {
            daemon.daemonize();
            ^^^^^^^^^^^^^^^^ concurrency/daemonize [warning]
            System.exit(0);
        }
        POSIX posix = POSIXFactory.getPOSIX();
        posix.setsid();
        ^^^^^^^^^^^^ concurrency/daemonize

        Thread thread = new Thread(Worker::poll);
        thread.setDaemon(true);
        thread.start();
        new Service().daemonize();
        System.out.println("daemon.daemonize()");
    }

    private static void poll() {}

    private static final class Service {
        void daemonize() {}
    }
}
