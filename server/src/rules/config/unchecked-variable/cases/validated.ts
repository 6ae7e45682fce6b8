import { validateEnv } from './env';

validateEnv();
const pool = connect(process.env.DATABASE_URL!);
