package shop;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;

class Locked {
    @Scheduled(cron = "0 0 * * * *")
    @SchedulerLock(name = "report")
    void report() {}
}
