import org.springframework.context.annotation.Scope;
import org.springframework.web.context.annotation.*;

@SessionScope
^^^^^^^^^^^^^ processes/stateful-bean
class Visit {}

@Scope("session")
       ^^^^^^^^^ processes/stateful-bean
class Basket {}

@Scope(value = "session", proxyMode = ScopedProxyMode.TARGET_CLASS)
               ^^^^^^^^^ processes/stateful-bean
class Wishes {}

@Scope("prototype")
class Order {}
