// SIGTERM is not handled anywhere yet: process.on('SIGTERM', close)
const server = require('./server');

process.on('exit', () => console.log('SIGTERM'));
