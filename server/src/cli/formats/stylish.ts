import type { Severity } from '../../knowledge/severity';
import { type FileReport, howFar, type ReportedFinding, type Summary } from '../report';
import type { Format } from './format';

const COLORS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };

/** For people: findings by file, one a line, and a summary. */
export const stylish: Format = ({ files, summary }, { color }) => {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const blocks = files.flatMap((file) => {
    const findings = file.findings.filter(({ suppressed }) => !suppressed);
    return findings.length === 0 ? [] : [block({ ...file, findings }, paint)];
  });
  return [...blocks, `${conclusion(summary, paint)}\n${notLookedAt(files)}`].join('\n');
};

type Paint = (code: number, text: string) => string;

function block({ path, findings }: FileReport, paint: Paint): string {
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map(({ length }) => length));
  const label = Math.max(...findings.map(({ severity }) => severity.length));
  const lines = findings.map((finding, index) => line(finding, places[index]!.padEnd(width), label, paint));
  return `${paint(4, path)}\n${lines.join('\n')}\n`;
}

function line(
  { severity, message, rule }: ReportedFinding,
  place: string,
  label: number,
  paint: Paint,
): string {
  return `  ${paint(90, place)}  ${paint(COLORS[severity], severity.padEnd(label))}  ${message}  ${paint(90, rule)}`;
}

function conclusion({ files, errors, warnings, advice, suppressed }: Summary, paint: Paint): string {
  const hidden = suppressed > 0 ? `, ${suppressed} ignored by comments` : '';
  const looked = `${count(files, 'file')} checked`;
  if (errors + warnings + advice === 0) return paint(32, `No findings: ${looked}${hidden}.`);
  const parts = [
    errors > 0 ? count(errors, 'error') : '',
    warnings > 0 ? count(warnings, 'warning') : '',
    advice > 0 ? `${advice} advice` : '',
  ].filter((part) => part !== '');
  return paint(errors > 0 ? 31 : 33, `${parts.join(', ')}: ${looked}${hidden}.`);
}

/** A line that says which files were only searched for tokens, and one for those that were partly, where there are any. */
function notLookedAt(files: readonly FileReport[]): string {
  const named = new Map<string, string[]>();
  for (const { path, notLookedAt: reason } of files) {
    if (!reason) continue;
    const how = howFar(reason);
    named.set(how, [...(named.get(how) ?? []), `${path} (${reason})`]);
  }
  return [...named].map(([how, all]) => notLookedAtLine(how, all)).join('');
}

function notLookedAtLine(how: string, all: readonly string[]): string {
  const rest = all.length > NAMED ? `, and ${all.length - NAMED} more` : '';
  const were = all.length === 1 ? 'was' : 'were';
  return `${count(all.length, 'file')} ${were} only ${how}: ${all.slice(0, NAMED).join(', ')}${rest}\n`;
}

/** More files are not named in the summary. */
const NAMED = 10;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
