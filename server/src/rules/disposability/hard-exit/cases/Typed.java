import com.sun.net.httpserver.HttpHandler;
import org.springframework.web.servlet.ModelAndView;

class Typed {
  private final HttpHandler last = exchange -> {
    System.exit(1);
    ^^^^^^^^^^^ disposability/hard-exit
  };

  ModelAndView detail(int id) {
    System.exit(1);
    ^^^^^^^^^^^ disposability/hard-exit
    return null;
  }

  String prepare(int id) {
    System.exit(1);
    return null;
  }
}
