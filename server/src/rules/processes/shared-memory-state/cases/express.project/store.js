const sessions = new Map();
let visits = 0;

module.exports = { sessions, visits, baskets: {}, settings: { currency: 'EUR' } };
