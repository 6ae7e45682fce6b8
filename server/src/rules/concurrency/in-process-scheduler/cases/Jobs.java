package shop;

import org.springframework.scheduling.annotation.Scheduled;

class Jobs {
    // @Scheduled is what starts these.
    @Scheduled(fixedRate = 60_000)
    ^^^^^^^^^^ concurrency/in-process-scheduler [information]: `@Scheduled`
    void refresh() {}

    @Scheduled(cron = "0 0 * * * *")
    void report() {}
}
