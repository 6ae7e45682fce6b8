package shop;

import org.springframework.scheduling.annotation.Scheduled;

class Beat {
    @Scheduled(fixedRate = 15_000)
    void beat() {}
}
