import jakarta.ejb.Stateful;
import jakarta.enterprise.context.SessionScoped;

@Stateful
^^^^^^^^^ processes/stateful-bean [warning]: one instance
@SessionScoped
^^^^^^^^^^^^^^ processes/stateful-bean
public class Basket {
  // @Stateful
  String text = "@Stateful";
}
