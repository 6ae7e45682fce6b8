import { replaceByPlaceholder } from '../../../fixes/environment';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { freeGivenVariable, freeVariable } from '../../../fixes/free-variable';
import { variableName } from '../../../fixes/variable-name';
import type { EntryFact } from '../../../semantics/facts';

/** Takes the value from where the manifest's platform keeps secrets. */
export function fixes(fact: EntryFact, value: string, site: FixContext): readonly Fix[] {
  const isName = /^[A-Za-z_]\w*$/.test(fact.key);
  const name = isName ? fact.key : variableName([fact.key], site.document.path);
  // The value with its quotes: a placeholder needs none, and `${{` in quotes stays one.
  const { start, end } = fact.valueSpan;
  switch (fact.dialect) {
    case 'compose': {
      const list = site.text.slice(fact.keySpan.end, fact.content.start).trim() === '=';
      const owners = fact.path[0] === 'services' ? fact.path.slice(1, 2) : [];
      const variable = isName
        ? freeGivenVariable(site, fact, { owners, referred: true })
        : freeVariable(site, { name, value, owners });
      const place = list ? fact.content : fact.valueSpan;
      return replaceByPlaceholder(place, variable, value, (it) => `\${${it}}`);
    }
    case 'github-actions':
      return [
        {
          title: `Take \`${name}\` from the repository's secrets`,
          safety: 'suggested',
          edits: [{ start, end, text: `\${{ secrets.${name.toUpperCase()} }}` }],
        },
      ];
    default:
      return [];
  }
}
