package shop.plugins;

import java.io.IOException;

class Plugins {
    void install(String name) throws IOException {
        new ProcessBuilder("npm", "install").start();
            ^^^^^^^^^^^^^^ dependencies/install-at-run: `npm install`
        Runtime.getRuntime().exec("pip install -r requirements.txt");
        ^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/install-at-run
        log("npm install");
        plugins.install(name);
    }
}
