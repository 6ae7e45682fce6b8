const express = require('express');
const http = require('http');
const fastify = require('fastify')();

const app = express();
app.listen(3000);
           ^^^^ port-binding/hardcoded-port [warning]: 3000
app.listen('4000', () => console.log('ready'));
           ^^^^^^ port-binding/hardcoded-port
const port = 5000;
             ^^^^ port-binding/hardcoded-port
http.createServer(app).listen(port);
fastify.listen({ port: 6000, host: '0.0.0.0' });
                       ^^^^ port-binding/hardcoded-port
app.listen(0);
app.listen(process.env.PORT || 3000);
const chosen = Number(process.env.PORT ?? 3000);
app.listen(chosen);
app.listen(config.port);
const metrics = express();
metrics.listen(9090);
               ^^^^ port-binding/hardcoded-port [information]
emitter.listen(3000);
const { PORT = 3000 } = process.env;
app.listen(PORT);
