import type { Row } from '../support/rows';

/** A row that no call is found by. */
export interface UnreachableRow extends Pick<Row, 'ecosystem' | 'name'> {
  /** Id of a rule whose table holds it. */
  readonly rule: string;
  /** Why no call can be found by it, and why it stays all the same. */
  readonly reason: string;
}

const constructed = 'A class that is called is an instance of it: the same row without brackets is found.';
const answered = 'What the factory answers is known by its type, under which there is a row.';

function rows(
  rule: string,
  ecosystem: string,
  reason: string,
  ...names: readonly string[]
): readonly UnreachableRow[] {
  return names.map((name) => ({ rule, ecosystem, name, reason }));
}

/** Rows that a change of the rule itself takes away. */
export const unreachable: readonly UnreachableRow[] = [
  ...rows(
    'disposability/no-graceful-shutdown',
    'python',
    constructed,
    'pika.BlockingConnection().channel().start_consuming',
    'http.server.HTTPServer().serve_forever',
    'http.server.ThreadingHTTPServer().serve_forever',
    'gevent.pywsgi.WSGIServer().serve_forever',
    'apscheduler.schedulers.blocking.BlockingScheduler().start',
  ),
  ...rows('disposability/exit-hook', 'jvm', answered, 'java.lang.Runtime.getRuntime().addShutdownHook'),
];
