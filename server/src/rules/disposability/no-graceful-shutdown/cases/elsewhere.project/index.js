const server = require('./src/server');

process.on('SIGTERM', () => server.close());
