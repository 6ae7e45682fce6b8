import type { CommandSource } from '../../semantics/commands';
import type { CommandRole } from '../../semantics/facts';
import type { Format } from '../../syntax/language';
import { FactSink, safely } from '../shared/fact-sink';
import { type IniEntry, type IniSection, readIni, sectionsOf } from '../shared/ini-reader';

const COMMANDS: Readonly<Record<string, CommandRole>> = {
  ExecStart: 'start',
  ExecStartPre: 'start',
  ExecStartPost: 'start',
  ExecReload: 'script',
  ExecStop: 'script',
  ExecStopPost: 'script',
};
/** What may stand before the program: how failures count, and with which rights it runs. */
const PREFIX = /^[@\-:+!|]*/;
const ASSIGNMENT = /"([^"=]+)=([^"]*)"|'([^'=]+)=([^']*)'|([^\s"'=]+)=(\S*)/dg;

const systemd: Format = {
  kind: 'format',
  commands: 'some',
  id: 'systemd',
  name: 'systemd unit',
  files: { languageIds: ['systemd-unit-file', 'systemd-conf'], extensions: ['.service'] },
  fences: ['systemd'],
  lineComment: '#',
  read: (text, path, { shell }) =>
    safely(() => {
      const sink = new FactSink('systemd', shell);
      for (const section of sectionsOf(text)) addSection(section, path, sink);
      for (const entry of readIni(text, 'backslash')) addEntry(entry, sink);
      return sink.facts;
    }),
};

export default systemd;

/** The section that says what runs is the process that the unit is called after. */
function addSection({ name, start, end }: IniSection, path: string, sink: FactSink): void {
  const unit = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  sink.region({
    ...(name === 'Service'
      ? { type: 'process', part: 'service', name: unit }
      : { type: 'section', part: 'section', name }),
    own: sink.span(start, end),
    path: [name],
  });
}

function addEntry({ section, key, keyRange, value }: IniEntry, sink: FactSink): void {
  if (key === 'Environment') {
    addVariables([section, key], value, sink);
    return;
  }
  const span = sink.span(value.at(0), value.at(value.text.length));
  sink.entry([section, key], sink.span(keyRange.start, keyRange.end), {
    value: value.text,
    span,
    content: span,
  });
  const role = COMMANDS[key];
  const prefix = PREFIX.exec(value.text)?.[0].length ?? 0;
  if (!role) return;
  // systemd reads quotes as a shell does; its own operators are not used in practice.
  sink.script(
    { role, form: 'exec', span },
    { text: value.text.slice(prefix), at: (index) => value.at(index + prefix) },
  );
}

/** `Environment="A=b" C=d`: each as an entry of its own. */
function addVariables(path: readonly string[], { text, at }: CommandSource, sink: FactSink): void {
  for (const match of text.matchAll(ASSIGNMENT)) {
    const group = match[1] !== undefined ? 1 : match[3] !== undefined ? 3 : 5;
    const [nameRange, valueRange] = [match.indices?.[group], match.indices?.[group + 1]];
    const name = match[group];
    if (!nameRange || !valueRange || name === undefined) continue;
    const span = sink.span(at(valueRange[0]), at(valueRange[1]));
    sink.entry([...path, name], sink.span(at(nameRange[0]), at(nameRange[1])), {
      value: match[group + 1] ?? '',
      span,
      content: span,
    });
  }
}
