import java.sql.DriverManager;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import redis.clients.jedis.Jedis;

class Store {
    private static final String URL = "jdbc:mysql://db.internal:3306/shop";
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle

    void open(String user, String password) throws Exception {
        DriverManager.getConnection(URL, user, password);
        DriverManager.getConnection(System.getenv("DATABASE_URL"), user, password);
        DriverManager.getConnection("jdbc:h2:mem:test", user, password);
        Jedis jedis = new Jedis("cache", 6379);
                                ^^^^^^^ backing-services/hardcoded-handle
        Properties properties = new Properties();
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "kafka:9092");
                                                                ^^^^^^^^^^^^ backing-services/hardcoded-handle
        properties.put("acks", "all");
    }
}
