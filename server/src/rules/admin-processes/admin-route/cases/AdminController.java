import org.springframework.web.bind.annotation.*;

@RestController
class AdminController {
    @PostMapping("/db/migrate")
                 ^^^^^^^^^^^^^ admin-processes/admin-route
    void migrate() throws Exception {
        new ProcessBuilder("flyway", "migrate").start();
    }

    @GetMapping("/migrations")
    List<String> migrations() {
        // new ProcessBuilder("flyway", "info")
        return applied;
    }

    @PostMapping(value = "/seed")
    void seed() {
        words.add("seed");
    }
}
