function ignore() {}
const nothing = () => undefined;
function stop() {
  server.close();
}
process.on('SIGTERM', ignore);
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
process.on('SIGTERM', nothing);
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
process.on('SIGTERM', stop);
process.on('SIGTERM', () => { /* nothing yet */ });
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
