import type { Structure } from '../semantics/structure';
import type { Span } from '../text/span';

/** Words in the name of a route, a function or a class that is there to end the process. */
const WORDS =
  /(?:^|[^A-Za-z]|(?<=[a-z])(?=[A-Z]))(?:[Ss]hut_?[Dd]own|[Rr]e(?:start|boot)|[Tt]erminate|[Uu]pgrade|[Kk]ill|[Qq]uit|[Ee]xit|[Ss]top|[Cc]lose)(?![a-z])/;

/** Whether a place stands in what is made to end or restart the process, as the names around it say. */
export function isMadeToEnd(span: Span, context: Pick<Structure, 'handler' | 'regionsAt'>): boolean {
  const around = context.regionsAt(span).flatMap(({ name, handedTo }) => [name, handedTo?.callee.name]);
  return [context.handler(span)?.route, ...around].some((name) => name !== undefined && WORDS.test(name));
}
