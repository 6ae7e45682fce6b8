package shop;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;

class Locked {
    @Scheduled(cron = "0 0 * * * *")
    @SchedulerLock(name = "report")
    void report() {}

    @Scheduled(cron = "0 30 * * * *")
    ^^^^^^^^^^ concurrency/in-process-scheduler
    void invoice() {}
}
