import type { Dialect } from '../../semantics/dialects';
import type { FactSink } from '../shared/fact-sink';
import { linesOf } from '../shared/lines';
import { readHaproxy } from './haproxy';
import { readNginx } from './nginx';

/** What HOCON has, whose blocks look the same. */
const ASSIGNMENT = /^[ \t]*[\w.-]+(?:[ \t]+=|[=:][ \t]|=[^;\n]*$)/m;
/** Servers whose configuration is a directive with arguments on each line, by path and by what only they have. */
const SERVERS: readonly {
  readonly id: Dialect;
  readonly path?: RegExp;
  readonly text?: RegExp;
  /** Not with this, whatever else it has. */
  readonly unless?: RegExp;
}[] = [
  { id: 'redis', path: /(?:^|\/)(?:redis|valkey|keydb|sentinel)[^/]*\.conf$/ },
  { id: 'apache', text: /^[ \t]*<(?:VirtualHost|Directory|IfModule|Location|Files)\b/m },
  {
    id: 'nginx',
    text: /^[ \t]*(?:(?:server|http|events)[ \t]*|(?:location|upstream)[ \t][^{};#\n]*)\{/m,
    unless: ASSIGNMENT,
  },
  {
    id: 'haproxy',
    text: /^(?:(?:frontend|backend)[ \t]+[\w.-]+|listen[ \t]+[\w.-]+(?:[ \t]+[\d.*:]+)?)[ \t]*(?:#.*)?\r?$/m,
  },
];
const DIRECTIVE = /^[ \t]*([A-Za-z][\w.-]*)[ \t]+(?:"([^"]*)"|'([^']*)'|((?:\{\{|[^\s"';{=])[^\s"';]*))/d;

/** Which server a configuration is for; undefined for what is written otherwise. Never throws. */
export function directiveDialect(path: string, text: string): Dialect | undefined {
  return SERVERS.find(
    (server) => server.path?.test(path) || (server.text?.test(text) && !server.unless?.test(text)),
  )?.id;
}

/** An entry for each directive: its first argument is the value. Never throws. */
export function addDirectives(text: string, sink: FactSink): void {
  if (sink.dialect === 'nginx') readNginx(text, sink);
  else if (sink.dialect === 'haproxy') readHaproxy(text, sink);
  else addLines(text, sink);
}

/** Of servers whose blocks no rule asks for. */
function addLines(text: string, sink: FactSink): void {
  for (const line of linesOf(text)) {
    const match = DIRECTIVE.exec(line.text);
    const [name, ...values] = match?.indices?.slice(1) ?? [];
    const value = values.find((range) => range !== undefined);
    if (!match || !name || !value) continue;
    const quotes = match[4] === undefined ? 1 : 0;
    const span = (from: number, to: number) => sink.span(line.start + from, line.start + to);
    sink.entry([line.text.slice(...name)], span(...name), {
      value: line.text.slice(...value),
      span: span(value[0] - quotes, value[1] + quotes),
      content: span(...value),
    });
  }
}
