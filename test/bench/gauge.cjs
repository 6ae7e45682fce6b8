// Loaded into the server before its bundle: answers what memory it holds, once everything that can go has gone.
process.on('message', () => {
  setTimeout(() => {
    globalThis.gc();
    process.send(process.memoryUsage());
  }, 200);
});
process.channel.unref();
