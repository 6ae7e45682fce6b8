using RabbitMQ.Client;

class Worker
{
    void Start(IModel channel)
    {
        channel.BasicConsume(queue: "orders", autoAck: true, consumer: consumer);
                                              ^^^^^^^^^^^^^ disposability/lost-job
        channel.BasicConsume("mails", true, consumer);
                                      ^^^^ disposability/lost-job
        channel.BasicConsume("stock", false, consumer);
        var config = new ConsumerConfig { GroupId = "shop", EnableAutoCommit = true };
                                                            ^^^^^^^^^^^^^^^^^^^^^^^ disposability/lost-job [information]
    }
}
