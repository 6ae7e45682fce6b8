package shop.media

import org.apache.commons.exec.CommandLine as Line
import shop.shell.Runtime as ShopRuntime
import java.io.File

typealias Platform = java.lang.Runtime

/** Makes thumbnails; Runtime.getRuntime().exec("convert") stands only in this comment. */
class Thumbnails(private val runtime: Runtime, private val shop: ShopRuntime) {
    companion object {
        private const val CONVERT = "convert"
        private const val CALL = "ProcessBuilder(\"convert\")"
    }

    private val lazily by lazy { Runtime.getRuntime() }

    fun scale(from: File, to: File): Process =
        ProcessBuilder(CONVERT, from.path, "-resize", "200x200", to.path).start()
        ^^^^^^^^^^^^^^ dependencies/shell-out [warning]: `convert`

    fun several(name: String, other: Runtime?) {
        Runtime.getRuntime().exec("ffmpeg -i $name")
        ^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `ffmpeg`
        runtime.exec(arrayOf("git", "status"))
        ^^^^^^^^^^^^ dependencies/shell-out: `git`
        this.runtime.exec("pdftotext")
        ^^^^^^^^^^^^^^^^^ dependencies/shell-out: `pdftotext`
        other?.exec("gs")
        ^^^^^^^^^^^ dependencies/shell-out: `gs`
        other!!.exec("gs")
        ^^^^^^^^^^^^ dependencies/shell-out: `gs`
        lazily.exec("id")
        ^^^^^^^^^^^ dependencies/shell-out: `id`
        val rt = Runtime.getRuntime()
        rt.exec(arrayOf("sh", "-c", "tar xf ${name.trim()}"))
        ^^^^^^^ dependencies/shell-out: `tar`
        Platform.getRuntime().exec("ls")
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `ls`
        ProcessBuilder(listOf("qpdf", "--decrypt", name)).inheritIO().start()
        ^^^^^^^^^^^^^^ dependencies/shell-out: `qpdf`
        ProcessBuilder()
            .directory(File("/tmp"))
            .apply { environment()["LANG"] = "C" }
            .command("identify", name)
             ^^^^^^^ dependencies/shell-out: `identify`
            .start()
        Line.parse("gpg --decrypt $name")
        ^^^^^^^^^^ dependencies/shell-out: `gpg`
        listOf("a").forEach { file -> runtime.exec("rm $file") }
                                      ^^^^^^^^^^^^ dependencies/shell-out: `rm`
    }

    fun notThese(shell: Shell, runtime: Shell, sql: String) {
        shell.exec("convert a b")
        runtime.exec("convert a b")
        shop.exec("convert")
        ShopRuntime.getRuntime().exec("convert")
        exec("convert")
        listOf(shell).forEach { runtime -> runtime.exec("convert") }
        val program = System.getenv("CONVERTER") ?: error("CONVERTER is not set")
        ProcessBuilder(program, "--version").start()
        Runtime.getRuntime().addShutdownHook(Thread { })
        println("Runtime.getRuntime().exec(\"ls\")")
    }

    private fun exec(line: String) = line

    class Inner {
        fun run(builder: ProcessBuilder) {
            builder.command("inner")
        }

        class ProcessBuilder {
            fun command(name: String) = name
        }
    }
}
