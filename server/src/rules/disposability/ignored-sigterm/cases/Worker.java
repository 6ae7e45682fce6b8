import sun.misc.Signal;
import sun.misc.SignalHandler;

class Worker {
    void start() {
        Signal.handle(new Signal("TERM"), SignalHandler.SIG_IGN);
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
        Signal.handle(new Signal("HUP"), SignalHandler.SIG_IGN);
        Signal.handle(new Signal("TERM"), signal -> stop());
    }
}
