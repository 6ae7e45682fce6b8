package shop

import com.github.pgreze.process.process
import com.lordcodes.turtle.shellRun
import java.io.File

/** Kotlin's ways to start something. */
suspend fun found(file: String) {
    ProcessBuilder(*arrayOf("ffmpeg", "-i", file)).start()
    ^^^^^^^^^^^^^^ dependencies/shell-out
    ProcessBuilder("git pull".split(" ")).start()
    ^^^^^^^^^^^^^^ dependencies/shell-out
    ProcessBuilder().apply { command("wkhtmltopdf", file) }.start()
                             ^^^^^^^ dependencies/shell-out
    shellRun("git", listOf("status"))
    ^^^^^^^^ dependencies/shell-out
    process("tesseract", file)
    ^^^^^^^ dependencies/shell-out
}

// The virtual machine that runs us, and functions of our own.
fun silent(main: String) {
    val home = System.getProperty("java.home")
    ProcessBuilder("$home/bin/java", main).start()
    ProcessBuilder(File(home, "bin/java").absolutePath, main).start()
    ProcessBuilder(ProcessHandle.current().info().command().get(), main).start()
    Console().apply { command("git") }
    "git pull".split(" ").forEach { println(it) }
}
