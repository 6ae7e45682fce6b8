package main

import amqp "github.com/rabbitmq/amqp091-go"

func consume(ch *amqp.Channel) {
	ch.Consume("orders", "", true, false, false, false, nil)
	                         ^^^^ disposability/lost-job
	ch.Consume("mails", "", false, false, false, false, nil)
}
