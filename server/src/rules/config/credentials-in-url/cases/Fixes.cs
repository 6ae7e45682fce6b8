namespace Shop;

static class Fixes
{
    private const string Queue = "amqp://shop:Tr0ub4dor3@queue.shop.io/jobs";
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url

    static void Connect(Bus bus, string url = "amqp://shop:Tr0ub4dor3@queue.shop.io/mail")
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
    {
        bus.Connect(new Uri("amqp://shop:Tr0ub4dor3@queue.shop.io/orders"));
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
    }
}
