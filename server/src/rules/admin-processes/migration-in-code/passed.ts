import type { RuleContext } from '../../../engine/rule';
import type { RegionFact } from '../../../semantics/facts';
import type { Guard } from '../../../semantics/reaching';
import { pathOf, wordsIn } from '../../../semantics/words';
import type { Span } from '../../../text/span';

/** Files with commands that somebody runs by hand, and other places that no start passes through, by their path. */
const BY_HAND =
  /(?:^|\/)(?:cli|commands?|command-line|console|management|migrat(?:e|ors?|ions?)|(?:\w*_|db)?tests?(?:_\w+)?|seeds?|seeders?|scripts?|tasks?|install(?:er)?|setup|backup|exports?|admin|bin\/[\w-]+\/admin)\/|(?:^|\/)(?:[^/]*[._-])?(?:manage|cli|install(?:er)?|backup|seed\w*|init_?db|create_?(?:db|tables))\.\w+$/i;
const MIGRATES = /migrat|upgrad/i;
/** Values and names of conditions that hold on a developer's machine. */
const DEVELOPMENT = /^(?:dev\w*|local|test\w*)$/i;
const PRODUCTION = /^prod/i;
const IN_DEVELOPMENT =
  /(?:^|\.)(?:debug|is_?dev\w*|testing|is_?local|running_?unit_?tests|in_?memory)$|^:memory:$/i;
/** Names of what is there to be asked for. */
const ASKED = /migrat|(?:create|init\w*|setup)_?(?:db|database|tables|schema)|auto_?ddl/i;
const COMMAND = /(?:^|\.)(?:cli|command)(?:\.|$)/i;
/** Names of functions that are called when a program starts. */
const STARTS =
  /^(?:__init__|constructor|_?(?:main|start|run|boot|init|create_?app|make_?app|build_?app|configure|connect|setup|set_?up|on[A-Z_]|new|open|load|serve|listen|register|execute_?async|lifespan|bootstrap)\w*)$/i;

/** How sure it is that a place in a file of code is passed at each start. */
export type Passed = 'always' | 'maybe' | 'never';

/** What the file's path, and what stands around a place, say. */
export function passedAtStart(span: Span, context: RuleContext): Passed {
  const { path } = context.document;
  if (BY_HAND.test(path)) return 'never';
  const guards = context.guardsAt(span);
  if (guards.some((guard) => isDevelopment(guard, context))) return 'never';
  const functions = context.regionsAt(span).filter(({ type }) => type === 'function');
  const handler = context.handler(span);
  if ((handler && handler.purpose !== 'start') || functions.some(isCommand)) return 'never';
  const isAsked = guards.some(({ test }) => wordsIn(test).some((word) => ASKED.test(word)));
  const isStart = handler !== undefined || functions.every(isCalledAtStart);
  return isStart && !isAsked && !MIGRATES.test(path) ? 'always' : 'maybe';
}

function isDevelopment({ test, holds }: Guard, context: RuleContext): boolean {
  if (test.kind === 'not') return isDevelopment({ test: test.value, holds: !holds }, context);
  if (test.kind === 'logical' && test.operator === 'and')
    return holds && test.operands.some((operand) => isDevelopment({ test: operand, holds }, context));
  const known = context.environmentTest(test);
  if (known?.value !== undefined) return (known.equal === holds ? DEVELOPMENT : PRODUCTION).test(known.value);
  return holds && wordsIn(test).some((word) => IN_DEVELOPMENT.test(word));
}

/** `@app.cli.command("init")`, `program.command('init').action(() => …)` */
function isCommand({ marks, handedTo }: RegionFact): boolean {
  return [...marks, ...(handedTo ? [handedTo] : [])].some((call) => COMMAND.test(pathOf(call)));
}

function isCalledAtStart({ name, part }: RegionFact): boolean {
  return name === undefined || part === 'constructor' || (STARTS.test(name) && !ASKED.test(name));
}
