/**
 * Whether a file of code declares processes for PM2, as its name says: `ecosystem.config.js`, `pm2.config.cjs`,
 * `ecosystem.production.config.mjs`. https://pm2.keymetrics.io/docs/usage/application-declaration/
 */
export function declaresProcesses(path: string): boolean {
  return DECLARATION.test(path);
}

const DECLARATION = /(?:^|\/)(?:ecosystem|pm2)(?:[.-][\w-]{1,40})?\.config\.(?:[cm]?js|ts)$/i;
