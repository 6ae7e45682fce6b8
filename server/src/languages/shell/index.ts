import type { CommandRole, ShellAssignment } from '../../semantics/facts';
import { plainSource } from '../../shell/source';
import type { Format } from '../../syntax/language';
import { FactSink, safely, textStart } from '../shared/fact-sink';

/** Names of scripts that start the app in its container or on its host. */
const STARTS =
  /(?:^|\/)(?:(?:docker-|container-)?entry-?point[^/]*|(?:start|startup|run)(?:[-_](?:app|server|service|web|api|worker|prod|production))?(?:\.\w+)?)$/i;
const OTHER_INTERPRETER = /^#!(?!.*\b(?:ba|da|a|z|k)?sh\b)/;
/** `${NAME:-fallback}` and its kin, alone. */
const FALLBACK = /^\$\{\w+:?[-=][^{}]*\}$/;

const shell: Format = {
  kind: 'format',
  commands: 'all',
  id: 'shell',
  name: 'Shell script',
  files: {
    languageIds: ['shellscript'],
    extensions: ['.sh', '.bash', '.zsh', '.ksh'],
    names: ['entrypoint', '.envrc', 'docker-entrypoint*'],
  },
  fences: ['sh', 'bash', 'shell'],
  lineComment: '#',
  read: (text, path, tools) =>
    safely(() => {
      const start = textStart(text);
      if (OTHER_INTERPRETER.test(text.slice(start))) return [];
      const sink = new FactSink('shell', tools.shell);
      const script = tools.shell.script(plainSource(text, start, text.length), sink.anchor);
      const role: CommandRole = STARTS.test(path) ? 'start' : 'script';
      sink.commands({ role, form: 'shell', span: sink.span(start, text.length) }, script);
      for (const assignment of script.assignments) addAssignment(assignment, sink);
      return sink.facts;
    }),
};

export default shell;

/** What is only known at run time is no entry; a fallback for it is, as written. */
function addAssignment({ name, value }: ShellAssignment, sink: FactSink): void {
  const { raw, span } = value;
  const quoted = raw.length > 1 && /^(["'])[\s\S]*\1$/.test(raw) ? 1 : 0;
  const content = span.slice(quoted, Math.max(quoted, span.length - quoted));
  const inner = raw.slice(quoted, raw.length - quoted);
  const text = value.text ?? (FALLBACK.test(inner) ? inner : undefined);
  if (text !== undefined) sink.entry([name.raw], name.span, { value: text, span, content });
}
