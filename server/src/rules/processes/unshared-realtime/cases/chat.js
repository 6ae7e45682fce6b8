const { Server } = require('socket.io');
const { createServer } = require('http');

const io = new Server(createServer(), { cors: { origin: true } });
               ^^^^^^ processes/unshared-realtime [information]: half of the messages
