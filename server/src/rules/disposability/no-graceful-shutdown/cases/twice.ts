import http from 'node:http';

const server = http.createServer(app);
if (host) {
  server.listen(port, host);
  ^^^^^^^^^^^^^ disposability/no-graceful-shutdown
} else {
  server.listen(port);
}
