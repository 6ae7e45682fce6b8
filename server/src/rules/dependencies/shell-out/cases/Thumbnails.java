package shop.media;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.*;
import java.util.regex.Pattern;
import org.apache.commons.exec.CommandLine;
import org.apache.commons.exec.DefaultExecutor;
import org.zeroturnaround.exec.ProcessExecutor;

/** Makes thumbnails; Runtime.getRuntime().exec("convert") stands only in this comment. */
public final class Thumbnails {
    private static final String CONVERT = "convert";
    private static final String CALL = "new ProcessBuilder(\"convert\")";
    private final Runtime runtime = Runtime.getRuntime();
    private final Pattern pattern = Pattern.compile("exec");

    Process scale(Path from, Path to) throws IOException {
        return new ProcessBuilder(CONVERT, from.toString(), "-resize", "200x200", to.toString()).start();
                   ^^^^^^^^^^^^^^ dependencies/shell-out [warning]: `convert`
    }

    void several(String name, Runtime other) throws Exception {
        Runtime.getRuntime().exec("ffmpeg -i " + name);
        ^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `ffmpeg`
        runtime.exec(new String[] {"git", "status"});
        ^^^^^^^^^^^^ dependencies/shell-out: `git`
        this.runtime.exec("pdftotext");
        ^^^^^^^^^^^^^^^^^ dependencies/shell-out: `pdftotext`
        other.exec("gs");
        ^^^^^^^^^^ dependencies/shell-out: `gs`
        var rt = Runtime.getRuntime();
        rt.exec(new String[]{"sh", "-c", "tar xf " + name});
        ^^^^^^^ dependencies/shell-out: `tar`
        java.lang.Runtime.getRuntime().exec("ls");
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `ls`
        new ProcessBuilder(List.of("qpdf", "--decrypt", name)).inheritIO().start();
            ^^^^^^^^^^^^^^ dependencies/shell-out: `qpdf`
        new ProcessBuilder(Arrays.asList("zip", name));
            ^^^^^^^^^^^^^^ dependencies/shell-out: `zip`
        ProcessBuilder builder = new ProcessBuilder();
        builder.directory(new File("/tmp")).redirectErrorStream(true).command("unzip", name);
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `unzip`
        new ProcessBuilder()
            .directory(new File("/tmp"))
            .command("identify", name)
             ^^^^^^^ dependencies/shell-out: `identify`
            .start();
        new DefaultExecutor().execute(CommandLine.parse("gpg --decrypt " + name));
                                      ^^^^^^^^^^^^^^^^^ dependencies/shell-out: `gpg`
        new ProcessExecutor().command("java", "-version").execute();
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `java`
        runLater(() -> runtime.exec(String.format("wkhtmltopdf %s -", name)));
                       ^^^^^^^^^^^^ dependencies/shell-out: `wkhtmltopdf`
        try (Closing closing = () -> new ProcessBuilder("rm", name).start()) {
                                         ^^^^^^^^^^^^^^ dependencies/shell-out: `rm`
            closing.close();
        }
        if (name instanceof Object && (Object) other instanceof Runtime r) r.exec("id");
                                                                           ^^^^^^ dependencies/shell-out: `id`
    }

    void notThese(Shell shell, Executor executor, String sql) throws Exception {
        shell.exec("convert a b");
        executor.exec(new String[] {"convert"});
        exec("convert");
        pattern.matcher(sql).find();
        String program = requireNonNull(System.getenv("CONVERTER"));
        new ProcessBuilder(program, "--version").start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {}));
        ProcessBuilder unused;
    }

    private void exec(String line) {}

    /** A class of our own in place of the one of java.lang. */
    static final class Inner {
        void run(ProcessBuilder builder) {
            builder.command("inner");
        }

        static final class ProcessBuilder {
            void command(String name) {}
        }
    }
}
