import com.rabbitmq.client.ConnectionFactory;
import com.mongodb.client.MongoClients;

class Store {
    void open(String host) {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setHost("localhost");
                        ^^^^^^^^^^^ backing-services/local-service
        factory.setHost(host);
        MongoClients.create("mongodb://localhost:27017");
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/local-service
    }
}
