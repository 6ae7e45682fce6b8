package shop.jobs

fun start() {
    ProcessBuilder("sh", "-c", "git gc --auto").start()
    ^^^^^^^^^^^^^^ dependencies/shell-out: through a shell
    Runtime.getRuntime().exec(arrayOf("/bin/bash", "-c", "git status"))
    ^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: through a shell
    ProcessBuilder("bash", "-c", "git log | head").start()
    ^^^^^^^^^^^^^^ dependencies/shell-out: through a shell
}
