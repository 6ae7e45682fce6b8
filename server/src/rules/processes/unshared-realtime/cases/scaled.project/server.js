import { Server } from 'socket.io';

export const io = new Server(server);
                      ^^^^^^ processes/unshared-realtime [warning]
