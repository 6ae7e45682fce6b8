import { Server } from 'socket.io';
import { createAdapter } from '@socket.io/redis-adapter';

export const io = new Server(server, { adapter: createAdapter(pub, sub) });
