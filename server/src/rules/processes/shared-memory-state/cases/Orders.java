import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.*;

@RestController
class Orders {
  private static final Map<String, Order> orders = new ConcurrentHashMap<>();
                                          ^^^^^^ processes/shared-memory-state
  private static final Map<String, String> NAMES = Map.of("de", "Germany");
  // static int count = 0;

  @PostMapping("/orders")
  Order add(@RequestBody Order order) {
    orders.put(order.id(), order);
    return order;
  }
}
