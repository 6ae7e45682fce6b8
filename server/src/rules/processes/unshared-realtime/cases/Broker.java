import org.springframework.messaging.simp.config.MessageBrokerRegistry;

class Broker {
  void configureMessageBroker(MessageBrokerRegistry registry) {
    registry.enableSimpleBroker("/topic");
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/unshared-realtime
  }
}
