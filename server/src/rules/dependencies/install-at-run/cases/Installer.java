package shop;

import java.util.*;

final class Installer {
    void found(String name) throws Exception {
        Runtime.getRuntime().exec(new String[] {"pip", "install", name});
        ^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/install-at-run
        List<String> command = new ArrayList<>();
        command.add("npm");
        command.add("install");
        command.add(name);
        new ProcessBuilder(command).start();
            ^^^^^^^^^^^^^^ dependencies/install-at-run
    }

    // Nothing is installed.
    void silent() {
        List<String> words = new ArrayList<>();
        words.add("npm");
        words.add("install");
        print(String.join(" ", words));
    }
}
