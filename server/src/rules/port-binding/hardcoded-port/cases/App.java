import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

class App {
    void start(int port) throws Exception {
        new ServerSocket(8080);
                         ^^^^ port-binding/hardcoded-port
        HttpServer.create(new InetSocketAddress(8081), 0);
                                                ^^^^ port-binding/hardcoded-port
        new ServerSocket(port);
        new ServerSocket(0);
    }
}
