import org.springframework.web.bind.annotation.*;

@RestController
class OrderController {
    @GetMapping("/orders")
    List<Order> orders() {
        System.exit(1);
        ^^^^^^^^^^^ disposability/hard-exit
        return List.of();
    }

    public static void main(String[] args) {
        System.exit(1);
    }
}
