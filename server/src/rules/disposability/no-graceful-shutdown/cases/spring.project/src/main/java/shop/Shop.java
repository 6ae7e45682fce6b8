package shop;

import org.springframework.boot.SpringApplication;

public class Shop {
    public static void main(String[] args) {
        SpringApplication.run(Shop.class, args);
        ^^^^^^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown: server.shutdown=graceful
    }
}
