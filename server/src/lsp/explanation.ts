import type { Finding } from '../engine/findings';
import { exampleIn, type Fence, type Page, readablePage, readPage, sectionOf } from '../engine/pages';
import type { Rule } from '../engine/rule';
import { EXPLAIN_IN_EDITOR } from './actions/explain';
import { factorOf, factorPage } from './convert';

type Pages = Readonly<Record<string, string>>;

/** Examples longer than this would push the rest of the hover out of sight. */
const MAX_EXAMPLE_LINES = 12;

export interface HoverOptions {
  readonly pages: Pages;
  /** Names under which Markdown knows the document's language, then those of its relatives. */
  readonly fenceNames: readonly string[];
  /** Whether links may run the command that opens the page in the editor. */
  readonly commands: boolean;
}

/** What a finding means: what, why it hurts in production, what to do, before and after, and where to read on. */
export function explainFinding(finding: Finding, rule: Rule | undefined, options: HoverOptions): string {
  const page = readPage(options.pages[finding.rule] ?? '');
  const why = firstParagraph(prose(sectionOf(page, 'Why it hurts in production')));
  const instead = firstParagraph(prose(sectionOf(page, 'Instead')));
  return [
    `**${rule?.title ?? finding.rule}** \u00b7 \`${finding.rule}\``,
    // VS Code shows the message above the hover itself.
    options.commands ? page.summary : finding.message,
    why && `**Why it hurts in production**\n\n${why}`,
    instead && `**Instead**\n\n${instead}`,
    ...example(page, options.fenceNames),
    firstParagraph(prose(sectionOf(page, 'Where other tools disagree'))),
    links(finding.rule, options),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The rule's page and its factor's, as one text. */
export function rulePage(id: string, pages: Pages): string | undefined {
  const factor = pages[factorOf(id)];
  const parts = [pages[id], factor].filter((page) => page !== undefined).map(readablePage);
  return parts.length > 0 ? parts.join('\n\n---\n\n') : undefined;
}

export function factorTitle(slug: string, pages: Pages): string {
  return readPage(pages[slug] ?? '').title || slug;
}

/** A bad example and what becomes of it, in the language of the document. */
function example(page: Page, names: readonly string[]): readonly string[] {
  const pair = exampleIn(page, names);
  if (!pair || !isShort(pair.bad)) return [];
  return [block('Before', pair.bad), ...(isShort(pair.good) ? [block('After', pair.good)] : [])];
}

function isShort({ code }: Fence): boolean {
  return code.split('\n').length <= MAX_EXAMPLE_LINES;
}

function block(label: string, { language, code }: Fence): string {
  return `${label}:\n\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}

/** A section without its code. */
function prose(body: string): string {
  return body.replace(/^```[\s\S]*?^```[ \t]*$/gm, '').trim();
}

/** The first paragraph, or the first list. */
function firstParagraph(text: string): string {
  return text.split(/\n[ \t]*\n/, 1)[0] ?? '';
}

function links(rule: string, { pages, commands }: HoverOptions): string {
  const slug = factorOf(rule);
  const explain = `command:${EXPLAIN_IN_EDITOR}?${encodeURIComponent(JSON.stringify([rule]))}`;
  return [
    ...(commands ? [`[Explain ${rule}](${explain})`] : []),
    `[${factorTitle(slug, pages)}](${factorPage(slug)})`,
  ].join(' \u00b7 ');
}
