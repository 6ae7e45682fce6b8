import type { Serving } from '../api';

const consumer: Serving = {
  instead: 'Handle `SIGTERM`: finish the message at hand, then stop consuming.',
};
const jobs: Serving = { instead: 'Handle `SIGTERM`: let the running job end, then stop.' };
const server: Serving = {
  instead: 'Handle `SIGTERM`: take no new requests, and finish the open ones.',
};

/**
 * Gunicorn, uvicorn, Celery and their kin handle signals themselves. https://pika.readthedocs.io/en/stable/modules/channel.html,
 * https://grpc.io/docs/guides/server-graceful-stop/, https://schedule.readthedocs.io/, https://apscheduler.readthedocs.io/
 */
export const python: Readonly<Record<string, Serving>> = {
  'pika.BlockingConnection.channel().start_consuming': consumer,
  'grpc.server().start': server,
  'grpc.aio.server().start': server,
  'http.server.HTTPServer.serve_forever': server,
  'http.server.ThreadingHTTPServer.serve_forever': server,
  'gevent.pywsgi.WSGIServer.serve_forever': server,
  'schedule.run_pending': jobs,
  'apscheduler.schedulers.blocking.BlockingScheduler.start': jobs,
};
