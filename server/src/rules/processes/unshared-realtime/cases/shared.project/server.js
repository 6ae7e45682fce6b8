import { Server } from 'socket.io';
import { connect } from './redis.js';

export const io = connect(new Server(server));
