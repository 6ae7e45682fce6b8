import { engine } from './engine';
import { show } from './regions';

/**
 * What the first argument of the first call of `take` may be, last assignment first: each as `"a"`, with the conditions
 * behind it; `or else` before what is only a fallback. A `…` at the end where it may be something else, too.
 */
export async function reachedIn(path: string, text: string): Promise<readonly string[]> {
  const analysis = await engine.open({ path, role: 'app', text });
  if (!analysis) throw new Error(`no language reads ${path}`);
  const call = analysis.facts().find((fact) => fact.kind === 'call' && fact.name === 'take');
  const value = call?.kind === 'call' ? call.call.args[0] : undefined;
  if (!value) throw new Error('nothing is taken');
  const { reached, complete } = analysis.site.values(value);
  const found = reached.map(({ value: one, guards, isFallback }) =>
    [
      isFallback ? 'or else ' : '',
      show(one, text),
      ...guards.map(({ test, holds }) => ` ${holds ? 'if' : 'unless'} ${show(test, text)}`),
    ].join(''),
  );
  analysis.dispose();
  return complete ? found : [...found, '…'];
}
