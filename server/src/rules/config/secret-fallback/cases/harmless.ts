import { env } from 'node:process';

// Fallbacks that are no secrets, and secrets without a fallback.
export const port = Number(env.PORT ?? '3000');
export const level = process.env.LOG_LEVEL || 'info';
export const secret = process.env.JWT_SECRET || '';
export const password = env.DB_PASSWORD ?? undefined;
export const key = process.env.API_KEY || process.env.LEGACY_API_KEY;
export const host = process.env.DB_HOST || 'localhost';
export const placeholder = env.CLIENT_SECRET || 'changeme';
export const { REGION = 'eu-west-1', TOKEN_TYPE = 'Bearer' } = process.env;

const settings = { password: undefined as string | undefined };
export const text = settings.password || 'No password given yet';
export function title(name: string | undefined) {
  return name || 'Untitled-Document-1';
}
