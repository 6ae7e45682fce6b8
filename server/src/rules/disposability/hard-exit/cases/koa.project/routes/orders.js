const Router = require('@koa/router');
const { orders, pay } = require('../orders');
const health = require('../health');

const router = new Router();

router.get('/orders', orders.list);
router.post('/orders', (it) => orders.create(it));
router.post('/orders/:id/pay', pay);
router.get('/health', health);

module.exports = router;
