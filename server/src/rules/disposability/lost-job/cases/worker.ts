await channel.consume('orders', ship, { noAck: true });
                                        ^^^^^^^^^^^ disposability/lost-job
await channel.consume('mails', send, { noAck: false });
await channel.consume('stock', count);
