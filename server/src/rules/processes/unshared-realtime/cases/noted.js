const { Server } = require('socket.io');

// TODO: an adapter, with io.adapter(createAdapter(pub, sub))
const io = new Server(server);
               ^^^^^^ processes/unshared-realtime
