import { addAssignments, addCommand, addWords, type PairReader, stringOf } from '../shared/tree';

/** `NAME=value` lists that mean the same as a map. */
const ASSIGNMENT_LISTS: ReadonlySet<string> = new Set(['environment', 'args', 'labels']);

/** Compose files: commands of services, and lists of `NAME=value`. */
export const readComposePair: PairReader = ({ key, value }, _parent, path, sink) => {
  if (ASSIGNMENT_LISTS.has(key)) return addAssignments(value, path, sink);
  if (!value || !isService(path.slice(0, -1))) return false;
  // Compose cuts a string into words as a shell would, but no shell runs it.
  if (key === 'command' || key === 'entrypoint')
    addCommand(value, { role: 'start', label: path[1] ?? '' }, sink, 'exec');
  return false;
};

/** `healthcheck.test`, whose first word tells the form. */
export const readHealthCheck: PairReader = ({ key, value }, _parent, path, sink) => {
  if (key !== 'test' || path[path.length - 2] !== 'healthcheck' || !value) return false;
  if (value.kind !== 'list') {
    addCommand(value, { role: 'healthcheck' }, sink);
    return false;
  }
  const [form, ...words] = value.items;
  if (stringOf(form) === 'CMD') addWords(words, { role: 'healthcheck', span: value.span }, sink);
  else if (stringOf(form) === 'CMD-SHELL') addCommand(words[0], { role: 'healthcheck' }, sink);
  return false;
};

/** A service, or a top-level extension, which services take over. */
function isService(path: readonly string[]): boolean {
  return path.length === 2 ? path[0] === 'services' : path.length === 1 && path[0]?.startsWith('x-') === true;
}
