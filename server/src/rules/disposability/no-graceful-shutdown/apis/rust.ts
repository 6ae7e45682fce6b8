import type { Serving } from '../api';

const serving = (instead: string): Serving => ({ instead });
const axum = serving('Add `.with_graceful_shutdown(…)` with a future that ends at `SIGTERM`.');

/**
 * Actix and Rocket handle signals themselves. https://docs.rs/axum/latest/axum/serve/struct.Serve.html,
 * https://docs.rs/warp/latest/warp/struct.Server.html, https://docs.rs/tonic/latest/tonic/transport/server/struct.Router.html
 */
export const rust: Readonly<Record<string, Serving>> = {
  'axum.serve': axum,
  'axum.Server.bind': axum,
  'hyper.Server.bind': axum,
  'warp.serve': serving('Bind it with a graceful shutdown that ends at `SIGTERM`.'),
  'tonic.transport.Server.builder': serving(
    'Use `serve_with_shutdown` with a future that ends at `SIGTERM`.',
  ),
  'poem.Server.new': serving('Use `run_with_graceful_shutdown` with a future that ends at `SIGTERM`.'),
};
