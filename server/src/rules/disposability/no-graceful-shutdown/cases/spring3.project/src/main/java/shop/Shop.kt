package shop

import org.springframework.boot.runApplication

fun main(args: Array<String>) {
    runApplication<Shop>(*args)
}
