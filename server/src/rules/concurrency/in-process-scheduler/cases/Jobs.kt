package shop

import org.springframework.scheduling.annotation.Scheduled

class Jobs {
    @Scheduled(cron = "0 0 * * * *")
    ^^^^^^^^^^ concurrency/in-process-scheduler
    fun report() {}
}
