import { Pool, type PoolConfig } from 'pg';
import { createClient } from './client';

enum Defaults {
  Host = 'db.example.org',
  Password = 'correct-h0rse-9',
             ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
  TokenType = 'Bearer',
}

export class Accounts {
  private readonly password: string = 'p0stm4ster-77';
                                      ^^^^^^^^^^^^^^^ config/hardcoded-secret
  protected static readonly apiKey = 'a8f5f167f44f4964e6c998dee827110c' as const;
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
  secret?: string;

  constructor(
    private readonly pool: Pool,
    public clientSecret: string = 'w8Kq2LmZ7x9f',
                                  ^^^^^^^^^^^^^^ config/hardcoded-secret
  ) {}

  connect(options: PoolConfig = { password: '9fKq2LmZ7x' }) {
                                            ^^^^^^^^^^^^ config/hardcoded-secret
    const credentials = { user: 'shop', password: '9fKq2LmZ7x' } satisfies PoolConfig;
                                                  ^^^^^^^^^^^^ config/hardcoded-secret
    return createClient({ ...options, ...credentials }).setPassword('kX29-fpq-81');
                                                                    ^^^^^^^^^^^^^ config/hardcoded-secret
  }
}

export interface Login {
  password: string;
  token: 'access' | 'refresh';
}

export type Secret = { apiKey: 'a8f5f167f44f4964e6c998dee827110c' };
export const empty: Login = { password: '', token: 'access' };
export const fromEnvironment: Login = { password: process.env.DB_PASSWORD!, token: 'refresh' };
export { Defaults };
