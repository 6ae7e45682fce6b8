const grpc = require('@grpc/grpc-js');
const fastify = require('fastify')({ logger: true });

const rpc = new grpc.Server();
rpc.bindAsync(address, credentials, () => {});
^^^^^^^^^^^^^ disposability/no-graceful-shutdown
// One handler ends all that the process serves.
fastify.listen({ host: '0.0.0.0', port: process.env.PORT });
