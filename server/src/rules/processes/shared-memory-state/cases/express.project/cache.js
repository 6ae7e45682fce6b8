exports.prices = {};
