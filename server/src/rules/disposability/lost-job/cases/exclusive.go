package main

import amqp "github.com/rabbitmq/amqp091-go"

func listen(ch *amqp.Channel) {
	q, _ := ch.QueueDeclare("", false, false, true, false, nil)
	ch.Consume(q.Name, "", true, false, false, false, nil)
}
