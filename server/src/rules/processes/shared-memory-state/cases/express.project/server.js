const express = require('express');
const { list, create } = require('./routes/orders');
const store = require('./store');
const cache = require('./cache');

const app = express();

app.post('/login', (req, res) => {
  store.sessions.set(req.body.token, req.body.user);
  ^^^^^ processes/shared-memory-state [information]: `sessions`
  store.sessions.delete(req.body.old);
  res.json(store.settings.currency);
});
app.put('/basket', (req, res) => {
  store.baskets[req.user.id] = req.body;
  ^^^^^ processes/shared-memory-state
  cache.prices[req.body.id] = req.body.price;
  res.json(store.sessions.get(req.body.token));
});
app.get('/orders', list);
app.post('/orders', create);

store.baskets.test = [];
app.listen(process.env.PORT);
