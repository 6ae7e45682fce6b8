const http = require('http');

http.Server(app).listen(process.env.PORT);
^^^^^^^^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown
