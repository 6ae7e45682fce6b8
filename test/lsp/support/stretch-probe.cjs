// Loaded into a server: tells on SIGUSR2, as a line on stderr, for how long it ran at most without looking for messages,
// in milliseconds, since it was asked last. What else runs on the machine does not count.
const ran = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
let last = ran();
let longest = 0;

function look() {
  const now = ran();
  longest = Math.max(longest, now - last);
  last = now;
}

process.on('SIGUSR2', () => {
  look();
  process.stderr.write(`${JSON.stringify({ stretch: Math.round(longest) })}\n`);
  longest = 0;
});
setInterval(look, 1).unref();
