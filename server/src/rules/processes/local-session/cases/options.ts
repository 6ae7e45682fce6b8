import session, { type SessionOptions } from 'express-session';
import cookieSession from 'cookie-session';
import Fastify from 'fastify';
import fastifySession from '@fastify/session';

const options: SessionOptions = { secret: process.env.SECRET ?? '', resave: false };
export const sessions = session(options);
                        ^^^^^^^ processes/local-session
export const signed = cookieSession({ keys: [process.env.KEY ?? ''] });

const fastify = Fastify();
fastify.register(fastifySession, { secret: process.env.SECRET });
^^^^^^^^^^^^^^^^ processes/local-session
fastify.register(other, { secret: process.env.SECRET });
