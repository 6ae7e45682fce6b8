package shop;

class OrderController {
    String create() {
        new Thread(() -> sendReceipt()).start();
            ^^^^^^ concurrency/in-request-background-work
        return "ok";
    }
}
