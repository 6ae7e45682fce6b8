const express = require('express');

const app = express();
const read = async (q, r) => {
  if (!(await ready())) process.exit(1);
                        ^^^^^^^^^^^^ disposability/hard-exit: Throw
  r.json([]);
};
const stopAll = (q, r) => process.exit(0);

app.get('/orders', read);
app.get('/stops', (q, r) => process.exit(1));
                            ^^^^^^^^^^^^ disposability/hard-exit
app.post('/admin/down', stopAll);
app.post('/orders', (q, r) => {
  // Nobody calls this to answer a request.
  process.once('SIGTERM', () => process.exit(0));
  server.close(() => process.exit(0));
});
