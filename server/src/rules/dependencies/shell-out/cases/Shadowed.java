package shop.jobs;

import shop.process.ProcessBuilder;
import shop.runtime.Runtime;

class Shadowed {
    void start() {
        new ProcessBuilder("convert").start();
        Runtime.getRuntime().exec("convert");
        new java.lang.ProcessBuilder("convert").start();
            ^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
    }
}
