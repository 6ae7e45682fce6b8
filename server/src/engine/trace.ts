import type { RuleContext } from './rule';

/** A question that a rule asked, and what it got. */
export interface TracedQuestion {
  readonly question: string;
  readonly args: readonly unknown[];
  readonly answer: unknown;
}

/** A context that notes what is asked of it, for `check --why`. */
export function traced(context: RuleContext, note: (question: TracedQuestion) => void): RuleContext {
  return new Proxy(context, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property, target);
      const question = String(property);
      if (typeof member !== 'function') {
        if (question !== 'project') note({ question, args: [], answer: member });
        return question === 'project' ? tracedProject(member as object, note) : member;
      }
      return (...args: readonly unknown[]) => {
        const answer: unknown = member.apply(target, args);
        note({ question, args, answer });
        return answer;
      };
    },
  });
}

function tracedProject(project: object, note: (question: TracedQuestion) => void): object {
  return new Proxy(project, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property, target);
      const question = `project.${String(property)}`;
      if (typeof member !== 'function') {
        note({ question, args: [], answer: member });
        return member;
      }
      return (...args: readonly unknown[]) => {
        const answer: unknown = member.apply(target, args);
        note({ question, args, answer });
        return answer;
      };
    },
  });
}
