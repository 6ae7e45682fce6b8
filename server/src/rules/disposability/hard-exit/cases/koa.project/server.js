const Koa = require('koa');
const router = require('./routes/orders');
const { stop } = require('./stop');

const app = new Koa();
app.use(router.routes());
app.listen(process.env.PORT);

process.once('SIGTERM', stop);
