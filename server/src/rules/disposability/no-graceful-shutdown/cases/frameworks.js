const Koa = require('koa');
const fastify = require('fastify')({ logger: true });

const grpc = require('@grpc/grpc-js');
const http = require('http');

const rpc = new grpc.Server();
rpc.bindAsync(address, credentials, () => {});
^^^^^^^^^^^^^ disposability/no-graceful-shutdown
http.Server(app).listen(process.env.PORT);
^^^^^^^^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown
new Koa().listen(process.env.PORT);
^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown
fastify.listen({ host: '0.0.0.0', port: process.env.PORT });
^^^^^^^^^^^^^^ disposability/no-graceful-shutdown
