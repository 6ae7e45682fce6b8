const express = require('express');
const session = require('express-session');
const MemoryStore = require('memorystore')(session);
                    ^^^^^^^^^^^^^^^^^^^^^^ processes/local-session
const { RedisStore } = require('connect-redis');

const app = express();
app.use(session({ secret: process.env.SECRET, resave: false }));
        ^^^^^^^ processes/local-session [warning]: Redis
app.use(session());
        ^^^^^^^ processes/local-session
app.use(session({ secret: process.env.SECRET, store: new session.MemoryStore() }));
                                                         ^^^^^^^^^^^^^^^^^^^ processes/local-session
app.use(session({ secret: process.env.SECRET, store: new RedisStore({ client }) }));
const store = makeStore();
app.use(session({ secret: process.env.SECRET, store }));
app.use(session({ ...defaults, secret: process.env.SECRET }));
app.use(session(options));
// session({ secret })
