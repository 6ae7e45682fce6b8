package shop

import java.io.File
import java.io.FileWriter
import java.io.PrintWriter
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.Paths
import kotlin.io.path.Path as pathOf
import kotlin.io.path.writeText
import org.springframework.boot.context.ApplicationPidFileWriter
import org.springframework.boot.runApplication

private val PID_FILE = Path.of("/var/run", "worker.pid")

fun main(args: Array<String>) {
    val pid = ProcessHandle.current().pid().toString()
    Files.writeString(Path.of("/var/run/worker.pid"), pid)
    ^^^^^^^^^^^^^^^^^ concurrency/pid-file [warning]
    Files.write(PID_FILE, pid.toByteArray())
    ^^^^^^^^^^^ concurrency/pid-file
    PrintWriter(FileWriter(File("worker.pid"))).println(pid)
                ^^^^^^^^^^ concurrency/pid-file
    File("/run/worker.pid").writeText(pid)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file
    val file = File("worker.pid")
    file.writeText(pid)
    ^^^^^^^^^^^^^^ concurrency/pid-file
    runApplication<Shop>(*args) { addListeners(ApplicationPidFileWriter()) }
                                               ^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file

    file.readText()
    File("worker.txt").writeText("worker.pid")
    Files.readString(Paths.get("/var/run/worker.pid"))
    Files.deleteIfExists(PID_FILE)
    FileWriter("pids.csv").close()
    writeString("/var/run/worker.pid", pid)
}

private fun writeString(path: String, text: String) = path + text
