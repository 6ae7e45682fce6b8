import http from 'node:http';
import { app } from './app';

http.createServer(app).listen(Number(process.env.PORT));
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown [information]: Close the server
