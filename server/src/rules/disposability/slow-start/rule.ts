import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { Command, CommandLineFact } from '../../../semantics/facts';
import { innermost } from '../../../semantics/regions';
import { endlessWaits } from './loops';

/** Pauses up to this are no wait for something else, in seconds. */
const SHORT = 2;
/** Longer than this a probe makes everybody wait for the slowest start, in seconds. */
const LONGEST_DELAY = 60;
const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const DAY = 86_400;

export default rule({
  id: 'disposability/slow-start',
  title: 'Slow or blocking start',
  severity: 'information',
  roles: ['app', 'script'],

  command(fact, context) {
    if (fact.role !== 'start') return undefined;
    const sleeps = fact.commands.flatMap((command) => sleepAtStart(fact, command, context) ?? []);
    const endless = endlessWaits(fact, context);
    const patient = fact.commands.filter(waitsForEver).map(
      (command): Report => ({
        span: commandSpan(command),
        message:
          'This waits without an end, so a start that cannot succeed looks like one that is still going on. Give it a limit, and let the app try again to connect.',
      }),
    );
    return [
      ...sleeps,
      ...patient,
      ...endless.map(
        (span): Report => ({
          span,
          message:
            'This loop waits without an end: if what it waits for never comes, the start hangs and nothing says why. Give up after some tries, or connect in the app and try again there.',
        }),
      ),
    ];
  },

  dialects: { entry: ['kubernetes'] },
  entry(fact) {
    const { key, value, path } = fact;
    if (key !== 'initialDelaySeconds') return undefined;
    if (!/Probe$/.test(path.at(-2) ?? '') || typeof value !== 'number' || value <= LONGEST_DELAY)
      return undefined;
    return {
      span: fact.keySpan.to(fact.valueSpan),
      message: `Every start waits ${value} seconds before anybody asks, even when the app is ready after five. Use a \`startupProbe\` with many tries, and make the start faster.`,
    };
  },
});

/** `sleep 10 && node server.js` */
function sleepAtStart(fact: CommandLineFact, command: Command, context: RuleContext): Report | undefined {
  if (command.program !== 'sleep' || command.background) return undefined;
  const seconds = secondsOf(command.words[1]?.text);
  const isLast = fact.commands.at(-1) === command;
  if (seconds === undefined || seconds <= SHORT || seconds >= DAY || isLast) return undefined;
  // In a loop, a condition or a function it is part of something larger.
  if (innermost(context.regionsAt(command.span), 'loop', 'branch', 'function')) return undefined;
  return {
    span: commandSpan(command),
    message: `Every start waits ${seconds} seconds, whether what it waits for is there or not: scaling and recovery take that much longer. Connect in the app, and try again where that fails.`,
  };
}

function secondsOf(text: string | undefined): number | undefined {
  const [, number, unit = 's'] = /^(\d+(?:\.\d+)?)([smhd])?$/.exec(text ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * (UNITS[unit] ?? 1);
}

/** `wait-for-it db:5432 -t 0`, which means: for ever. */
function waitsForEver({ program, words }: Command): boolean {
  if (!/^wait-for(?:-it)?(?:\.sh)?$/.test(program)) return false;
  return words.some(
    ({ text }, index) =>
      text === '--timeout=0' ||
      text === '-t0' ||
      (['-t', '--timeout'].includes(text ?? '') && words[index + 1]?.text === '0'),
  );
}
