import type { Format } from '../../syntax/language';
import { FactSink, safely } from '../shared/fact-sink';
import { linesOf } from '../shared/lines';

/** `name[extra]>=1.2 ; marker  # comment`, and `name @ https://…`; a `#` inside a URL starts its fragment. */
const REQUIREMENT = /^([ \t]*)([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)[ \t]*(?:\[[^\]]*\][ \t]*)?/;
/** What follows the part that says the version. */
const END = /;|[ \t]#|[ \t]\\$|[ \t]--/;
const OPTION = /^[ \t]*(--?[a-z][\w-]*)(?:[ \t]*=[ \t]*|[ \t]+)(\S+)/;
/** A dependency that is only a place. */
const LOCATION = /^[ \t]*((?:[\w+]+:\/\/|\.{0,2}\/)\S+)/;

/**
 * Requirements of pip: `name` → version as written (`''` for none), `-e` → place, `@` → an address without a name.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
const requirements: Format = {
  kind: 'format',
  id: 'requirements',
  name: 'pip requirements',
  files: {
    languageIds: ['pip-requirements'],
    names: [
      '*requirements*.txt',
      '*requirements*.in',
      '*/requirements/*.txt',
      '*/requirements/*.in',
      'constraints*.txt',
    ],
  },
  fences: ['requirements', 'pip-requirements'],
  lineComment: '#',
  read: (text, _path, { shell }) =>
    safely(() => {
      const sink = new FactSink('requirements', shell);
      let continued = false;
      for (const line of linesOf(text)) {
        if (!continued) addLine(line.text, line.start, sink);
        continued = /\\$/.test(line.text);
      }
      return sink.facts;
    }),
};

export default requirements;

function addLine(text: string, start: number, sink: FactSink): void {
  const option = OPTION.exec(text);
  const location = option ? null : LOCATION.exec(text);
  const requirement = option || location ? null : REQUIREMENT.exec(text);
  if (option?.[1] !== undefined && option[2] !== undefined) {
    const at = start + text.indexOf(option[1]);
    const from = start + option[0].length - option[2].length;
    add(sink, option[1], at, at + option[1].length, option[2], from);
  } else if (location?.[1] !== undefined) {
    const at = start + location[0].length - location[1].length;
    add(sink, '@', at, at, location[1], at);
  } else if (requirement?.[2] !== undefined) {
    const at = start + (requirement[1]?.length ?? 0);
    const rest = text.slice(requirement[0].length);
    const version = rest.slice(0, END.exec(rest)?.index).trimEnd();
    const from = start + requirement[0].length;
    const keyEnd = at + requirement[2].length;
    // Where nothing is said of the version, it would stand behind the name and its extras.
    add(
      sink,
      requirement[2],
      at,
      keyEnd,
      version,
      version === '' ? start + requirement[0].trimEnd().length : from,
    );
  }
}

function add(
  sink: FactSink,
  key: string,
  keyStart: number,
  keyEnd: number,
  value: string,
  from: number,
): void {
  const span = sink.span(from, from + value.length);
  sink.entry([key], sink.span(keyStart, keyEnd), { value, span, content: span });
}
