package shop.plugins

fun install(name: String) {
    ProcessBuilder("npm", "install").start()
    ^^^^^^^^^^^^^^ dependencies/install-at-run: `npm install`
    Runtime.getRuntime().exec("pip install -r requirements.txt")
    ^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/install-at-run
    log("npm install")
    plugins.install(name)
}
