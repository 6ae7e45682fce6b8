import org.springframework.context.annotation.Scope
import org.springframework.web.context.WebApplicationContext

@Scope(value = WebApplicationContext.SCOPE_SESSION)
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/stateful-bean
class Wishes

// @Scope("session")
@Scope("request")
class Search
