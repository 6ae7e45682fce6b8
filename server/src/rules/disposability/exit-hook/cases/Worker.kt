fun start() {
    Runtime.getRuntime().addShutdownHook(Thread { saveState() })
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/exit-hook
    Runtime.getRuntime().addShutdownHook(Thread { server.stop() })
}
