import type { ApiTable } from '../../../semantics/apis';

/** A call that starts a server for development. */
export interface ServerCall {
  readonly name: string;
  /** Only where this keyword argument is true. */
  readonly option?: string;
  readonly instead: string;
}

const flask: ServerCall = { name: 'app.run', instead: 'start Gunicorn with the app' };
const dash: ServerCall = { name: 'app.run', instead: 'start Gunicorn with `app.server`' };

/**
 * https://flask.palletsprojects.com/en/stable/deploying/, https://bottlepy.org/docs/dev/deployment.html,
 * https://www.uvicorn.org/settings/#development, https://docs.python.org/3/library/wsgiref.html
 */
export const apis: ApiTable<ServerCall> = {
  python: {
    'flask.Flask.run': flask,
    'dash.Dash.run': dash,
    'dash.Dash.run_server': dash,
    'flask_socketio.SocketIO.run': {
      name: 'socketio.run',
      option: 'allow_unsafe_werkzeug',
      instead: 'start a server with eventlet or gevent',
    },
    'quart.Quart.run': { name: 'app.run', instead: 'start Hypercorn with the app' },
    'werkzeug.serving.run_simple': { name: 'run_simple', instead: 'start Gunicorn with the app' },
    'wsgiref.simple_server.make_server': { name: 'wsgiref', instead: 'start Gunicorn with the app' },
    'uvicorn.run': { name: 'reload=True', option: 'reload', instead: 'leave `reload` out' },
  },
};
