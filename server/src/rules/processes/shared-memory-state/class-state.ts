import type { RuleContext, ScanHit } from '../../../engine/rule';
import type { Span } from '../../../text/span';
import type { OffsetRange } from '../../../text/text';

/** A static collection or number of Java and C#: the group is its name. */
const STATIC =
  /\bstatic[ \t]+(?:(?:final|readonly|volatile)[ \t]+)?(?:(?:[A-Za-z]{0,40}(?:Map|List|Set|Queue|Deque|Dictionary|Bag))<[^=;\n]{0,200}>|AtomicInteger|AtomicLong|int|long)[ \t]+(\w+)[ \t]*(?:=(?!>)|;)/dg;
/** A class variable or a global of Ruby that grows: the group is its name. */
const RUBY =
  /^[ \t]+(@@\w+|\$[a-z]\w+)(?:\[(?:[^[\]\n]|\[[^\]\n]{0,60}\]){1,80}\][ \t]*=(?![=~])|[ \t]*(?:<<|\+=|-=))/dgm;

const CONTROLLER =
  /@(?:Rest)?Controller\b|\bextends HttpServlet\b|:[ \t]*(?:[\w.]+\.)?Controller(?:Base)?\b|\[ApiController\]|@Path\(/;
const LOCAL_ON_PURPOSE = /cache|memo|metric|counter|pool|regist|conn|socket|lock|logger|stats|limit/i;

export function staticCollections(text: string, from: number, to: number): readonly ScanHit<string>[] {
  const lines = text.slice(from, to);
  return lines.includes('static ') ? namesOf(lines, STATIC, from) : [];
}

export function classVariables(text: string, from: number, to: number): readonly ScanHit<string>[] {
  const lines = text.slice(from, to);
  return lines.includes('@@') || lines.includes('$') ? namesOf(lines, RUBY, from) : [];
}

function namesOf(lines: string, pattern: RegExp, from: number): readonly ScanHit<string>[] {
  return [...lines.matchAll(pattern)].flatMap((match) => {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    return match[1] === undefined ? [] : [{ start: from + start, end: from + end, detail: match[1] }];
  });
}

/** Where a controller changes the variable; undefined in any other file. */
export function isChanged(name: string, span: Span, context: RuleContext): OffsetRange | undefined {
  const { text } = context;
  const { language, path } = context.document;
  if (LOCAL_ON_PURPOSE.test(name) || context.literalAt(span.start).where !== 'text') return undefined;
  if (language === 'ruby') {
    const answers = /_controller\.rb$/.test(path) || /require ['"]sinatra/.test(text);
    return answers ? { start: span.start, end: span.end } : undefined;
  }
  if (language !== 'java' && language !== 'csharp') return undefined;
  // Filled once, when the class is loaded.
  if (!CONTROLLER.test(text) || /\bstatic\s*\{/.test(text)) return undefined;
  const change = new RegExp(
    `\\b(${name})(?:\\.(?:put\\w*|add\\w*|remove\\w*|compute\\w*|merge|clear|offer|poll|push|pop|increment\\w*|decrement\\w*|getAndIncrement|TryAdd|TryRemove|Add|AddOrUpdate|Remove|Clear|Enqueue|Dequeue)\\(|\\[[^\\]\\n]{1,80}\\]\\s*=(?!=)|\\+\\+|\\s*[+-]=)`,
    'd',
  ).exec(text);
  const place = change?.indices?.[1];
  return place && { start: place[0], end: place[1] };
}
