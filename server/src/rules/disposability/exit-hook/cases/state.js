const fs = require('fs');

process.on('exit', () => fs.writeFileSync('queue.json', JSON.stringify(queue)));
^^^^^^^^^^ disposability/exit-hook
process.on('exit', () => fs.unlinkSync('worker.lock'));
^^^^^^^^^^ disposability/exit-hook
process.on('exit', (code) => console.log(code));
process.on('message', () => fs.writeFileSync('queue.json', '[]'));
process.on('exit', (code) => {
^^^^^^^^^^ disposability/exit-hook
  logger.info('ended', code);
  saveState();
});
process.on('exit', () => console.log('unlink worker.lock'));
