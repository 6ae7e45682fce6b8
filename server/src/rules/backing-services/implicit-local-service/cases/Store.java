import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPool;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import com.mongodb.client.MongoClients;

class Store {
    static final JedisPool MOCK_POOL = new JedisPool();

    void open(String url) {
        Jedis jedis = new Jedis();
                          ^^^^^ backing-services/implicit-local-service
        MongoClients.create();
        ^^^^^^^^^^^^^^^^^^^ backing-services/implicit-local-service
        MongoClients.create(url);
        RedisStandaloneConfiguration standalone = new RedisStandaloneConfiguration();
        standalone.setHostName(url);
    }
}
