module.exports.orders = require('./orders');
module.exports.pay = require('./payment').pay;
