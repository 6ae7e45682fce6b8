import { type RuleContext, rule } from '../../../engine/rule';
import type { CallValue, Value } from '../../../semantics/values';

/** An annotation of what remembers a client: always, or where it is given the scope of a session. */
type Remembering = 'always' | 'scoped';

const both = (names: readonly string[]): readonly (readonly [string, Remembering])[] =>
  names.flatMap((name) => [`jakarta.${name}`, `javax.${name}`].map((one) => [one, 'always'] as const));

export default rule<Remembering>({
  id: 'processes/stateful-bean',
  title: 'Object that remembers one client',
  severity: 'warning',
  kinds: ['app'],

  // https://jakarta.ee/specifications/enterprise-beans/, https://jakarta.ee/specifications/cdi/,
  // https://docs.spring.io/spring-framework/reference/core/beans/factory-scopes.html
  marks: {
    jvm: {
      ...Object.fromEntries(
        both(['ejb.Stateful', 'enterprise.context.SessionScoped', 'faces.bean.SessionScoped']),
      ),
      'org.springframework.web.context.annotation.SessionScope': 'always',
      'org.springframework.context.annotation.Scope': 'scoped',
    },
  },

  mark(mark, remembering, _region, context) {
    const scope = remembering === 'scoped' ? scopeOf(mark) : undefined;
    if (remembering === 'scoped' && !(scope && isSession(scope, context))) return undefined;
    if (sharesSessions(context.project.dependencies)) return undefined;
    return {
      span: scope ? scope.span : mark.span.slice(0, mark.callee.span.end - mark.span.start),
      message:
        'This object remembers one client in the memory of one instance: a deploy or a crash forgets what it was doing, and no other instance can go on. Keep the state in the database, under a key that the client sends.',
    };
  },
});

function scopeOf({ args, named }: CallValue): Value | undefined {
  return named.find(({ name }) => name === 'value' || name === 'scopeName')?.value ?? args[0];
}

/** `"session"`, `WebApplicationContext.SCOPE_SESSION` */
function isSession(scope: Value, context: RuleContext): boolean {
  if (scope.kind === 'name' && scope.path.at(-1) === 'SCOPE_SESSION') return true;
  return context.constant(scope) === 'session';
}

/** What is in the session lies in a shared store then. */
function sharesSessions(dependencies: ReadonlySet<string>): boolean {
  return [...dependencies].some((name) => /spring-session(?!-core)|redis(?:son)?-tomcat/.test(name));
}
