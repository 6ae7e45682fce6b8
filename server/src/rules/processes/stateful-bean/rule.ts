import { rule, type ScanHit } from '../../../engine/rule';

/** The group is the annotation, or the scope that it is given. */
const ANNOTATION =
  /(@(?:[a-z]+\.)*(?:Stateful|SessionScoped|SessionScope)\b)|@Scope\([^)\n]{0,80}?("session"|SCOPE_SESSION)/dg;

/** Where the annotations come from. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  Stateful: ['jakarta.ejb', 'javax.ejb'],
  SessionScoped: [
    'jakarta.enterprise.context',
    'javax.enterprise.context',
    'jakarta.faces.bean',
    'javax.faces.bean',
  ],
  SessionScope: ['org.springframework.web.context.annotation'],
  Scope: ['org.springframework.context.annotation'],
};

export default rule<never, string>({
  id: 'processes/stateful-bean',
  title: 'Object that remembers one client',
  severity: 'warning',

  scan(text, from, to) {
    const lines = text.slice(from, to);
    if (!/@(?:[a-z]+\.)*(?:Stateful|Session|Scope)/.test(lines)) return [];
    return [...lines.matchAll(ANNOTATION)].flatMap((match): readonly ScanHit<string>[] => {
      const place = match.indices?.[1] ?? match.indices?.[2];
      const annotation = match[1] ? match[1].slice(match[1].lastIndexOf('.') + 1).replace('@', '') : 'Scope';
      return place ? [{ start: from + place[0], end: from + place[1], detail: annotation }] : [];
    });
  },

  match({ span, detail }, context) {
    const { language } = context.document;
    if ((language !== 'java' && language !== 'kotlin') || context.project.kind !== 'app') return undefined;
    const { where } = context.literalAt(span.start);
    if (where === 'comment' || (where === 'string') !== context.slice(span).startsWith('"')) return undefined;
    const written = context.slice(span);
    const known = (PACKAGES[detail] ?? []).some(
      (name) =>
        written.includes(`${name}.`) ||
        context.imports.some(({ local, target }) => target === (local === '*' ? name : `${name}.${detail}`)),
    );
    if (!known || sharesSessions(context.project.dependencies)) return undefined;
    return {
      span,
      message:
        'This object remembers one client in the memory of one instance: a deploy or a crash forgets what it was doing, and no other instance can go on. Keep the state in the database, under a key that the client sends.',
    };
  },
});

/** What is in the session lies in a shared store then. */
function sharesSessions(dependencies: ReadonlySet<string>): boolean {
  return [...dependencies].some((name) => /spring-session(?!-core)|redis(?:son)?-tomcat/.test(name));
}
