const express = require('express');

const app = express();

app.post('/orders', async (q, r) => {
  setImmediate(() => sendReceipt(q.body));
  ^^^^^^^^^^^^ concurrency/in-request-background-work
  setImmediate(() => logger.info('ordered'));
  setImmediate(() => {
  ^^^^^^^^^^^^ concurrency/in-request-background-work
    sendReceipt(q.body);
    metrics.count('receipts');
  });
  r.sendStatus(202);
});

function later() {
  setImmediate(() => sendReceipt({}));
}
