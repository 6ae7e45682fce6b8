process.on('SIGTERM', () => {});
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
process.once('SIGTERM', function () {});
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
process.on('SIGPIPE', () => {});
process.on('SIGTERM', () => server.close());
emitter.on('SIGTERM', () => {});
