import { ofAnything, partsOf, type Snippet, type Writer } from './writing';

export const ruby: Writer = (name) => {
  const parts = ofAnything(name) ?? partsOf(name);
  const last = parts.at(-1) ?? '';
  const owners = parts.slice(0, -1);
  const at = owners.findIndex((part) => !/^[A-Z]\w*$/.test(part));
  const constants = (at === -1 ? owners : owners.slice(0, at)).join('::');
  const members = at === -1 ? [] : owners.slice(at);
  const owner = [...(constants ? [constants] : []), ...members].join('.').replaceAll('[]', '[:key]');
  return [
    // A path that begins with a bar is a program.
    ...(last.endsWith('|') ? [snippet(`${owner}.${last.slice(0, -1)}('| ls')`)] : []),
    snippet(owner === '' ? `${last}(x)` : `${owner}.${last}(x)`),
    snippet(`${owner}.new.${last}(x)`),
    snippet(`it = ${owner}.new\nit.${last}(x)`),
    snippet(`${parts.join('::')}.new(x)`),
    snippet(`${parts.join('::')}(x)`),
    snippet(`include ${constants}\n${last} x`),
    snippet(`${last} x`),
    snippet(`${owner}.${last} = x`),
  ];
};

function snippet(text: string): Snippet {
  return { path: 'app.rb', text: `${text}\n` };
}
