const fastify = require('fastify')({ logger: true });

fastify.listen({ host: '0.0.0.0', port: process.env.PORT });
^^^^^^^^^^^^^^ disposability/no-graceful-shutdown
