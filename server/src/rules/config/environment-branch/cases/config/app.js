module.exports = { debug: process.env.NODE_ENV === 'development' };
