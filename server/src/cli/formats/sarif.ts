import type { Log, Notification, ReportingDescriptor, Result, Run } from 'sarif';
import { readablePage } from '../../engine/pages';
import type { Rule } from '../../engine/rule';
import type { Severity } from '../../knowledge/severity';
import { type FileReport, factorUrl, noticesOf, type ReportedFinding } from '../report';
import type { Format, FormatOptions } from './format';

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarif: Format = ({ version, files }, options) => {
  const used = options.rules;
  const indexes = new Map(used.map(({ id }, index) => [id, index]));
  const run: Run = {
    tool: {
      driver: {
        name: 'Twelve-Factor',
        version,
        informationUri: 'https://12factor.net/',
        rules: used.map((rule) => descriptor(rule, options)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: files.flatMap((file) => notification(file, options)),
      },
    ],
    results: files.flatMap((file) => file.findings.map((finding) => result(file, finding, indexes, options))),
  };
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function descriptor({ id, title, severity, enabled }: Rule, { pages }: FormatOptions): ReportingDescriptor {
  const markdown = readablePage(pages[id] ?? '').trim() || title;
  return {
    id,
    name: id.replace(/(?:^|[-/])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: summaryOf(markdown) ?? title },
    help: { text: plain(markdown), markdown },
    helpUri: factorUrl(id),
    defaultConfiguration: { level: LEVELS[severity], enabled: enabled !== false },
    properties: { tags: ['twelve-factor', id.split('/')[0]!] },
  };
}

function result(
  file: FileReport,
  finding: ReportedFinding,
  indexes: ReadonlyMap<string, number>,
  options: FormatOptions,
): Result {
  const { line, column, endLine, endColumn } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: location(file.path, options),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { 'twelveFactor/v1': finding.fingerprint },
    ...(finding.related
      ? {
          relatedLocations: finding.related.map((place, id) => ({
            id: id + 1,
            message: { text: place.message },
            physicalLocation: {
              artifactLocation: location(place.path, options),
              region: {
                startLine: place.line,
                startColumn: place.column,
                endLine: place.endLine,
                endColumn: place.endColumn,
              },
            },
          })),
        }
      : {}),
    ...(finding.suppressed
      ? { suppressions: [{ kind: 'inSource' as const, ...justification(finding.suppressed.reason) }] }
      : {}),
  };
}

function justification(reason: string): { justification?: string } {
  return reason === '' ? {} : { justification: reason };
}

function notification(file: FileReport, options: FormatOptions): Notification[] {
  return noticesOf(file).map((notice) => ({
    level: 'warning',
    message: { text: `The file ${notice}.` },
    locations: [{ physicalLocation: { artifactLocation: location(file.path, options) } }],
  }));
}

/** Relative to the root of the repository; a path outside of it stays relative to the current folder. */
function location(path: string, { rootPath }: FormatOptions): { uri: string; uriBaseId?: string } {
  const parts = `${rootPath}${path}`.split('/');
  const clean: string[] = [];
  for (const part of parts) {
    if (part === '..' && clean.length > 0 && clean.at(-1) !== '..') clean.pop();
    else if (part !== '.' && part !== '') clean.push(part);
  }
  const uri = clean.map((part) => (part === '..' ? part : encodeURIComponent(part))).join('/');
  return clean[0] === '..' ? { uri } : { uri, uriBaseId: 'SRCROOT' };
}

/** The first paragraph below the title. */
function summaryOf(markdown: string): string | undefined {
  const paragraph = markdown.split(/\r?\n[ \t]*\r?\n/).find((part) => !/^\s*(?:#|```|[-*|])/.test(part));
  return paragraph && plain(paragraph).replace(/\s+/g, ' ').trim();
}

/** Markdown as text: fences and marks are dropped, links keep their text. */
function plain(markdown: string): string {
  return markdown
    .replace(/^```.*$/gm, '')
    .replace(/^#+[ \t]*/gm, '')
    .replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
