const express = require('express');

const app = express();
const port = 3000,
  votes = {};
  ^^^^^ processes/shared-memory-state
let todos = [];
    ^^^^^ processes/shared-memory-state
const names = ['baskets'];
const seen = new Set();

const vote = (req, res) => {
  votes[req.params.id] = (votes[req.params.id] ?? 0) + 1;
  res.json(names);
};
const remove = (q, r) => {
  todos = todos.filter(({ id }) => id !== q.params.id);
  const names = [];
  names.push('todos');
  r.sendStatus(204);
};

app.post('/votes/:id', vote);
app.delete('/todos/:id', remove);

// seen.add(port)
function load() {
  seen.add(port);
}
