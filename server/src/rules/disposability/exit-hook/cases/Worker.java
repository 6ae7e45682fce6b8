class Worker {
    void start() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> store.save()));
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/exit-hook
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    }
}
