<?php
use PhpAmqpLib\Channel\AMQPChannel;

function start(AMQPChannel $channel): void
{
    $channel->basic_consume('orders', '', false, true, false, false, 'ship');
                                                 ^^^^ disposability/lost-job
    $channel->basic_consume('mails', '', false, false, false, false, 'send');
}
