// Loaded into the VS Code server. Its standard input is a pipe from the script that started it; the pipe closes
// when that script ends, however it ends, even killed. Then the server and all it has started end as well.
const { basename } = require('node:path');

// The extension host, a child that inherits Node's flags, has another standard input.
if (basename(process.argv[1] ?? '') === 'server-main.js') {
  process.stdin.resume().on('close', () => process.kill(-process.pid, 'SIGKILL'));
}
