/** How a server or worker is told how many processes it starts. */
export interface Counted {
  readonly flags: readonly string[];
  /** It takes the number from this variable where the flag is missing. */
  readonly variable?: string;
  /** Only with this subcommand. */
  readonly subcommand?: string;
}

const web: Counted = { flags: ['-w', '--workers'], variable: 'WEB_CONCURRENCY' };

/**
 * By program: https://docs.gunicorn.org/en/stable/settings.html#workers, https://www.uvicorn.org/settings/,
 * https://github.com/puma/puma, https://docs.celeryq.dev/en/stable/reference/cli.html, https://github.com/sidekiq/sidekiq/wiki,
 * https://pm2.keymetrics.io/docs/usage/cluster-mode/, https://uwsgi-docs.readthedocs.io/en/latest/Options.html
 */
export const COUNTED: Readonly<Record<string, Counted>> = {
  gunicorn: web,
  uvicorn: { flags: ['--workers'], variable: 'WEB_CONCURRENCY' },
  puma: web,
  hypercorn: { flags: ['-w', '--workers'] },
  granian: { flags: ['--workers'] },
  fastapi: { flags: ['--workers'], subcommand: 'run' },
  sanic: { flags: ['-w', '--workers'] },
  uwsgi: { flags: ['-p', '--processes', '--workers'] },
  celery: { flags: ['-c', '--concurrency'], subcommand: 'worker' },
  pm2: { flags: ['-i', '--instances'] },
  'pm2-runtime': { flags: ['-i', '--instances'] },
};
