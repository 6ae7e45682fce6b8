package shop;

import cn.hutool.core.util.RuntimeUtil;
import java.io.File;
import java.nio.file.Paths;
import java.util.*;

/** Commands that are put together step by step, and other starters. */
final class Commands {
    void found(String file) throws Exception {
        List<String> command = new ArrayList<>();
        command.add("wkhtmltopdf");
        command.add(file);
        new ProcessBuilder(command).start();
            ^^^^^^^^^^^^^^ dependencies/shell-out
        List<String> listed = new LinkedList<>(List.of("tesseract", file));
        new ProcessBuilder(listed).start();
            ^^^^^^^^^^^^^^ dependencies/shell-out
        new ProcessBuilder("git pull".split(" ")).start();
            ^^^^^^^^^^^^^^ dependencies/shell-out
        RuntimeUtil.execForStr("ifconfig");
        ^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
    }

    // The virtual machine that runs us, and a program that the settings name.
    void silent(String main) throws Exception {
        String home = System.getProperty("java.home");
        new ProcessBuilder(home + "/bin/java", "-version").start();
        new ProcessBuilder(home + File.separator + "bin" + File.separator + "java", main).start();
        new ProcessBuilder(Paths.get(home, "bin", "java").toString(), main).start();
        File java = new File(home, "bin/java");
        new ProcessBuilder(java.getAbsolutePath(), main).start();
        new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), main).start();
        List<String> command = new ArrayList<>();
        command.add(home + "/bin/java");
        command.add(main);
        new ProcessBuilder(command).start();
        new ProcessBuilder(System.getenv("FFMPEG"), main).start();
        List<String> words = "git pull".isEmpty() ? List.of() : List.of("git");
        executor.execute(() -> words.clear());
    }
}
