const fs = require('node:fs');

const key = fs.readFileSync('certs/server.key');
                             ^^^^^^^^^^^^^^^^ config/key-file-committed [error]: certs/server.key
const ca = fs.readFileSync('certs/ca.pem');
const mounted = fs.readFileSync(process.env.TLS_KEY_FILE);
const missing = fs.readFileSync('/run/secrets/tls.key');
// certs/server.key is for the proxy.
