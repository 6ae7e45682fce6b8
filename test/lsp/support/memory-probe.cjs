// Loaded into a server that runs with --expose-gc: tells what it holds, as a line on stderr, when it gets SIGUSR2.
process.on('SIGUSR2', async () => {
  for (let round = 0; round < 3; round++) {
    global.gc();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  process.stderr.write(`${JSON.stringify(process.memoryUsage())}\n`);
});
