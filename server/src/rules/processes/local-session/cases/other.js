import session from 'express-session';

// other.store = shared
const settings = { secret: process.env.SECRET };
cart.store = basket;
export const sessions = session(settings);
                        ^^^^^^^ processes/local-session
