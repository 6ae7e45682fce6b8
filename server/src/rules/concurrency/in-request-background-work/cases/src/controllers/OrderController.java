package shop;

import org.springframework.web.bind.annotation.*;

@RestController
class OrderController {
    @PostMapping("/orders")
    String create() {
        new Thread(() -> sendReceipt()).start();
            ^^^^^^ concurrency/in-request-background-work
        return "ok";
    }
}
