const app = require('express')();
const fastify = require('fastify')();

app.listen(process.env.PORT, '127.0.0.1');
                             ^^^^^^^^^^^ port-binding/loopback-bind [warning]
app.listen(process.env.PORT, 'localhost', () => {});
                             ^^^^^^^^^^^ port-binding/loopback-bind
app.listen(process.env.PORT, '0.0.0.0');
app.listen(process.env.PORT);
app.listen(process.env.PORT, process.env.HOST || 'localhost');
fastify.listen({ port: process.env.PORT });
^^^^^^^^^^^^^^ port-binding/loopback-bind
fastify.listen({ port: process.env.PORT, host: '0.0.0.0' });
fastify.listen({ port: process.env.PORT, host });
process.on('SIGTERM', () => fastify.close());
