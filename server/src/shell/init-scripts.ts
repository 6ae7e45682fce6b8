import type { RuleContext } from '../engine/rule';
import { allPartsOf } from '../semantics/parts';

const BY_PATH = /(?:^|\/)(?:init\.d|rc\.d|runit|debian|sysvinit)\//;
/** Files of functions that such scripts read first. */
const FUNCTIONS = /^\/(?:lib\/lsb\/init-functions|etc\/(?:rc\.d\/)?init\.d\/functions)$/;

/**
 * Whether a document is a script with which an init system of a host starts and stops a daemon, as its place says, what
 * it reads first, or that it is told to start and to stop.
 */
export function isInitScript(context: RuleContext): boolean {
  const { document } = context;
  if (document.language !== 'shell') return false;
  return BY_PATH.test(document.path) || readsFunctions(context) || isTold(context) || isOpenRc(context);
}

function readsFunctions(context: RuleContext): boolean {
  return context
    .commands()
    .flatMap(({ commands }) => commands)
    .some(
      ({ program, words }) =>
        (program === '.' || program === 'source') && FUNCTIONS.test(words[1]?.text ?? ''),
    );
}

/** `case "$1" in start) …; stop) …` */
function isTold(context: RuleContext): boolean {
  const told = new Set(
    context
      .regionsIn()
      .flatMap(({ part, test }) => (part === 'case' && test ? allPartsOf(test) : []))
      .flatMap((value) => (value.kind === 'string' ? [value.text] : [])),
  );
  return told.has('start') && told.has('stop');
}

/** https://github.com/OpenRC/openrc/blob/master/service-script-guide.md */
function isOpenRc(context: RuleContext): boolean {
  return context.regionsNamed('depend').some(({ type }) => type === 'function');
}
