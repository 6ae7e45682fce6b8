import jakarta.ejb.Stateless;

@Stateless
class Orders {}
