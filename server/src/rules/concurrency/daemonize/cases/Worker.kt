package shop

import com.sun.akuma.Daemon
import jnr.posix.POSIXFactory
import kotlin.concurrent.thread

private val posix = POSIXFactory.getPOSIX()

fun main() {
    val daemon = Daemon()
    daemon.daemonize()
    ^^^^^^^^^^^^^^^^ concurrency/daemonize [warning]
    posix.setsid()
    ^^^^^^^^^^^^ concurrency/daemonize
    POSIXFactory.getPOSIX().daemon(0, 0)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/daemonize

    thread(isDaemon = true) { println("daemonize()") }
    Thread { }.isDaemon = true
    session.setsid()
    daemonize()
}

private fun daemonize() = Unit
