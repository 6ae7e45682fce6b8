import type { RequestHandler } from 'express';

export const list: RequestHandler = (incoming, outgoing) => {
  if (!incoming.query.page) process.exit(1);
                            ^^^^^^^^^^^^ disposability/hard-exit
  outgoing.json([]);
};

export const start: () => void = () => {
  if (!process.env.DATABASE_URL) process.exit(1);
};
