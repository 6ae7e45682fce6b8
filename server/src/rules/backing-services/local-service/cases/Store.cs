using RabbitMQ.Client;
using StackExchange.Redis;

class Store
{
    void Open()
    {
        var factory = new ConnectionFactory { HostName = "localhost" };
                                                         ^^^^^^^^^^^ backing-services/local-service
        var cache = ConnectionMultiplexer.Connect("localhost");
                                                  ^^^^^^^^^^^ backing-services/local-service
    }
}
