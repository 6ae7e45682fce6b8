import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

class LoginServlet {
  void login(HttpServletRequest request, User user) {
    HttpSession session = request.getSession();
    session.setAttribute("user", user);
    ^^^^^^^^^^^^^^^^^^^^ processes/local-session [information]
    session.setAttribute("name", user.name());
    request.getSession().setAttribute("user", user);
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-session
    request.setAttribute("user", user);
  }
}
