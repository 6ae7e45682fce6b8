import { rateLimit } from 'express-rate-limit';

const options = { windowMs: 60_000, limit: 100 };
export const limit = rateLimit(options);
                     ^^^^^^^^^ processes/local-coordination
