const express = require('express');

const app = express();
const baskets = {};
      ^^^^^^^ processes/shared-memory-state [information]: another instance
const orders = new Map();
      ^^^^^^ processes/shared-memory-state
const todos = [];
      ^^^^^ processes/shared-memory-state
let visits = 0;
    ^^^^^^ processes/shared-memory-state
const countries = { de: 'Germany' };
const templateCache = new Map();
let config = {};

app.get('/', (req, res) => {
  visits++;
  const lines = [];
  lines.push(countries[req.query.country]);
  templateCache.set('index', lines);
  res.send(lines.join());
});
app.post('/basket', async (req, res) => {
  baskets[req.user.id] = req.body;
  orders.set(req.user.id, await save(req.body));
  res.send(baskets[req.user.id]);
});
app.post('/todos', addTodo);

function addTodo(req, res) {
  todos.push(req.body);
  res.sendStatus(201);
}

function start() {
  config.port = process.env.PORT;
}
