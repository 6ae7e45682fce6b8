import express from 'express';

const app = express();
if (!process.env.DATABASE_URL) process.exit(1);

app.get('/orders', async (req, res) => {
  const orders = await load();
  if (!orders) {
    process.exit(1);
    ^^^^^^^^^^^^ disposability/hard-exit [information]: Throw
  }
  res.json(orders);
});

app.post('/restart', (req, res) => {
  res.end();
  process.exit(0);
});

function fail(error: Error) {
  console.error(error);
  process.exit(1);
}

process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
});
