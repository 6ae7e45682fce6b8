import type { DocumentQuestions } from '../../project/document-questions';
import type { RegionFact } from '../../semantics/facts';

const BY_PATH = /(?:^|\/)(?:init\.d|rc\.d|runit|debian|sysvinit)\//;
/** Libraries for such scripts, of Debian and of Red Hat. */
const LIBRARIES: ReadonlySet<string> = new Set([
  '/lib/lsb/init-functions',
  '/etc/init.d/functions',
  '/etc/rc.d/init.d/functions',
]);

/**
 * Whether a document is a script with which an init system of a host starts and stops a daemon: by its folder, by the
 * library that it loads, by the function that OpenRC calls for what it needs, or by what it lets its first argument choose.
 */
export function isInitScript(context: DocumentQuestions): boolean {
  const { language, path } = context.document;
  if (language !== 'shell') return false;
  return (
    BY_PATH.test(path) ||
    loadsLibrary(context) ||
    context.regionsNamed('depend').some(({ type }) => type === 'function') ||
    isChoice(context.regionsIn())
  );
}

function loadsLibrary(context: DocumentQuestions): boolean {
  return context
    .commands()
    .flatMap(({ commands }) => commands)
    .some(
      ({ program, words }) =>
        (program === '.' || program === 'source') && LIBRARIES.has(words[1]?.text ?? ''),
    );
}

/** `case "$1" in start) … stop) … esac` */
function isChoice(regions: readonly RegionFact[]): boolean {
  const chosen = regions.flatMap(({ part, test }) => (part === 'case' ? choices(test) : []));
  return chosen.includes('start') && (chosen.includes('stop') || chosen.includes('restart'));
}

function choices(test: RegionFact['test']): readonly string[] {
  if (test?.kind === 'logical') return test.operands.flatMap(choices);
  if (test?.kind !== 'comparison' || test.right.kind !== 'string') return [];
  const { left, right } = test;
  return left.kind === 'name' && left.path.join('.') === '1' ? [right.text] : [];
}
