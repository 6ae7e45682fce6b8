const http = require('http');
const server = http.Server(app);

server.listen(process.env.PORT, function () {
^^^^^^^^^^^^^ disposability/no-graceful-shutdown
  console.log('ready');
});
