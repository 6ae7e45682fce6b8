import jakarta.enterprise.context.SessionScoped

@SessionScoped
^^^^^^^^^^^^^^ processes/stateful-bean
class Basket
