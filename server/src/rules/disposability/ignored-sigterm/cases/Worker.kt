import sun.misc.Signal
import sun.misc.SignalHandler

fun start() {
    Signal.handle(Signal("TERM"), SignalHandler.SIG_IGN)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
}
