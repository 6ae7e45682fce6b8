import com.rabbitmq.client.Channel;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;

class Worker {
    void start(Channel channel) throws Exception {
        channel.basicConsume("orders", true, this::ship, tag -> {});
                                       ^^^^ disposability/lost-job
        channel.basicConsume("mails", false, this::send, tag -> {});
        Properties properties = new Properties();
        properties.put("enable.auto.commit", "true");
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/lost-job [information]
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    }
}
