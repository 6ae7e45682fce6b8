const { Server } = require('socket.io');

const options = { adapter: createAdapter(pub, sub) };
const io = new Server(server, options);
