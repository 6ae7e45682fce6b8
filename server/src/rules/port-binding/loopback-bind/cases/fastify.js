import Fastify from 'fastify';

const app = Fastify();
app.listen(Number(process.env.PORT ?? 3000));
^^^^^^^^^^ port-binding/loopback-bind
app.listen({ port: Number(process.env.PORT ?? 3000), host: '0.0.0.0' });
process.on('SIGTERM', () => app.close());
