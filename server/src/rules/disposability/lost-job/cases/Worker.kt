import com.rabbitmq.client.Channel

fun start(channel: Channel) {
    channel.basicConsume("orders", true, ::ship, {})
                                   ^^^^ disposability/lost-job
}
