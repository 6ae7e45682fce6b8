package shop.jobs;

class WithoutShell {
    void start() throws java.io.IOException {
        new ProcessBuilder("sh", "-c", "git gc --auto").start();
            ^^^^^^^^^^^^^^ dependencies/shell-out: through a shell
        Runtime.getRuntime().exec(new String[] {"/bin/bash", "-c", "git status"});
        ^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: through a shell
        new ProcessBuilder("bash", "-c", "git log | head").start();
            ^^^^^^^^^^^^^^ dependencies/shell-out: through a shell
    }
}
