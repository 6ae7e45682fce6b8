import session from 'express-session';

const options = { secret: process.env.SECRET };
if (redis) options.store = new RedisStore({ client: redis });
export const sessions = session(options);
