package main

import amqp "github.com/rabbitmq/amqp091-go"

// Not exclusive: true would be for replyTo.
func listen(ch *amqp.Channel) {
	q, _ := ch.QueueDeclare("orders", true, false, false, false, nil)
	ch.Consume(q.Name, "", true, false, false, false, nil)
	                       ^^^^ disposability/lost-job
}
