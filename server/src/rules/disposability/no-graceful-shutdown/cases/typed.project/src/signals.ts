import { server } from '../server';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
