const Koa = require('koa');

new Koa().listen(process.env.PORT);
^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown
