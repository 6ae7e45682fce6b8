import type { Report } from '../../../engine/findings';
import { rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { freeGivenVariable } from '../../../fixes/free-variable';
import { withoutInstruction } from '../../../fixes/instructions';
import { isSecretName } from '../../../knowledge/secrets/names';
import { isSecretValue } from '../../../knowledge/secrets/values';
import type { EntryFact } from '../../../semantics/facts';

export default rule({
  id: 'config/secret-in-image',
  title: 'Secret in an image',
  severity: 'error',
  roles: ['app', 'script', 'dev-only'],
  yieldsTo: ['config/credentials-in-url'],

  dialects: { entry: ['dockerfile'] },

  entry(fact, context) {
    if (!isSecretName(fact.key)) return undefined;
    if (/_DUMMY$/.test(fact.key)) return undefined;
    if (fact.path[0] === 'ARG' && !fact.value) return buildArgument(fact);
    if (typeof fact.value !== 'string' || !isSecretValue(fact.key, fact.value, { certain: true }))
      return undefined;
    return {
      span: fact.keySpan.to(fact.valueSpan),
      ...(context.document.role === 'dev-only' ? { severity: 'hint' as const } : {}),
      message: `\`${fact.key}\` is baked into the image. Everyone who can pull the image can read it in its history; give it to the container when it starts, or to a build step with \`RUN --mount=type=secret\`.`,
      fixes: (site) => fixes(fact, site),
    };
  },
});

/** The value comes from outside, but what a build is told stays in the history of the image. */
function buildArgument(fact: EntryFact): Report {
  return {
    span: fact.keySpan,
    severity: 'warning',
    message: `\`${fact.key}\` comes in as a build argument, whose value stays readable in the history of the image. Give it to the step that needs it with \`RUN --mount=type=secret\`.`,
  };
}

/** Takes the instruction away where it declares nothing else; the value goes to `.env`, so that it is not lost. */
function fixes(fact: EntryFact, site: FixContext): readonly Fix[] {
  const edit = withoutInstruction(fact, site);
  const isFree = freeGivenVariable(site, fact, { owners: [], referred: false }) === fact.key;
  if (!edit || !isFree) return [];
  return [
    {
      title: `Remove \`${fact.key}\` from the image and move the value to .env`,
      safety: 'suggested',
      edits: [edit],
      files: [
        { kind: 'variable', file: '.env.example', name: fact.key, value: '' },
        { kind: 'variable', file: '.env', name: fact.key, value: String(fact.value) },
      ],
    },
  ];
}
