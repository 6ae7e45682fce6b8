import type { RuleContext } from '../../../engine/rule';
import { Span } from '../../../text/span';
import type { OffsetRange } from '../../../text/text';

/** How a language changes what a name stands for, and how a file declares such a thing for all of it. */
interface Grammar {
  /** Groups: the name that is changed. */
  readonly changes: RegExp;
  /** Declarations at the left border of the file; `NAME` stands for the name, and is in a group of its own. */
  readonly declaration: (name: string) => RegExp;
}

const javascript: Grammar = {
  changes:
    /(?<![\w$.])(?:delete ([A-Za-z_$][\w$]*)[[.]|([A-Za-z_$][\w$]*)(?:\.(?:set|add|push|unshift|splice|delete|clear)\(|\[(?:[^[\]\n]|\[[^\]\n]{0,60}\]){1,80}\](?:\.push\(|\s*(?:=(?![=>])|\+=|-=|\+\+|--))|\s*(?:\+\+|--|[+-]=)))/g,
  declaration: (name) =>
    new RegExp(
      `^(?:export )?(?:const|let|var) (${name})(?:: [^=\\n]+)? = (?:new (?:Map|Set)\\b|\\[|\\{|Object\\.create\\(null|\\d)`,
      'dm',
    ),
};
const python: Grammar = {
  changes:
    /(?<![\w.])(?:del (\w+)\[|(\w+)(?:\.(?:append|appendleft|add|update|pop|popleft|remove|insert|extend|setdefault|clear)\(|\[(?:[^[\]\n]|\[[^\]\n]{0,60}\]){1,80}\]\s*(?:=(?!=)|\+=|-=)|\s*[+-]=))/g,
  declaration: (name) =>
    new RegExp(
      `^(${name})(?::[^=\\n]+)?[ \\t]*=[ \\t]*(?:\\{|\\[|(?:dict|list|set|defaultdict|OrderedDict|deque|Counter|collections\\.\\w+)\\(|\\d)`,
      'dm',
    ),
};
const go: Grammar = {
  changes:
    /(?<![\w.])(?:delete\((\w+),|(\w+)(?:\[(?:[^[\]\n]|\[[^\]\n]{0,60}\]){1,80}\]\s*(?:=(?!=)|[+-]=|\+\+|--)|\s*=\s*append\(|\s*(?:\+\+|--|[+-]=)))/g,
  declaration: (name) =>
    new RegExp(
      `^(?:var |\\t)(${name})(?:[ \\t]+(?:map\\[|\\[\\]|u?int\\d*\\b)|[ \\t]*=[ \\t]*(?:make\\((?:map|\\[\\])|map\\[|\\[\\]|\\d))`,
      'dm',
    ),
};
const GRAMMARS: Readonly<Record<string, Grammar>> = {
  javascript,
  typescript: javascript,
  tsx: javascript,
  python,
  go,
};

/** Kept per process on purpose: what can be made anew, what is measured, what is connected to this process. */
const LOCAL_ON_PURPOSE =
  /cache|memo|metric|counter|histogram|gauge|stats|pool|regist|conn|socket|client|listener|subscri|watcher|handler|lock|mutex|timer|interval|limit|throttle|inflight|pending|promise|logger|plugin|hook|module|__/i;

/** What a handler changes and the whole file shares. */
export interface SharedThing {
  readonly name: string;
  readonly declaration: Span;
  readonly change: Span;
}

/** Everything that is declared for the whole file and changed in a function that answers requests. */
export function changedIn(handler: OffsetRange, context: RuleContext): readonly SharedThing[] {
  const grammar = GRAMMARS[context.document.language];
  if (!grammar) return [];
  // Most functions change nothing: only then is the rest of the text looked at, which is dear.
  const body = context.slice(Span.at(handler.start, handler.end));
  const seen = new Set<string>();
  return [...body.matchAll(grammar.changes)].flatMap((match) => {
    const name = match[1] ?? match[2];
    if (name === undefined || seen.has(name) || LOCAL_ON_PURPOSE.test(name)) return [];
    seen.add(name);
    const start = handler.start + match.index + match[0].indexOf(name);
    if (context.literalAt(start).where !== 'text' || isOwn(name, body)) return [];
    const declared = grammar.declaration(name.replaceAll('$', '\\$')).exec(context.text);
    const place = declared?.indices?.[1];
    if (!place || isInside(place[0], handler) || !isFilesOwn(context.text, place[0])) return [];
    return [{ name, declaration: Span.at(...place), change: Span.at(start, start + name.length) }];
  });
}

/** Whether the function has a variable or a parameter of its own by that name. */
function isOwn(name: string, body: string): boolean {
  const word = name.replaceAll('$', '\\$');
  const declared = new RegExp(
    `(?:const|let|var)[ \\t]+${word}\\b|(?<![\\w.])${word}(?:, \\w+)?[ \\t]*:=|, ${word} :=|^[ \\t]*${word}[ \\t]*(?::[^=\\n]+)?= |[(,][ \\t]*${word}[ \\t]*(?:[,:)][^;\\n]{0,200})?(?:=>|\\{)|for \\w*,? ?${word} in|as ${word}:`,
    'm',
  );
  return declared.test(body) && !new RegExp(`^[ \\t]*global [\\w, ]*\\b${word}\\b`, 'm').test(body);
}

function isInside(offset: number, { start, end }: OffsetRange): boolean {
  return start <= offset && offset < end;
}

/** In Go a tab before the name can be a block of declarations, or a function. */
function isFilesOwn(text: string, offset: number): boolean {
  if (text[offset - 1] !== '\t') return true;
  const block = text.lastIndexOf('\nvar (', offset);
  return block !== -1 && !text.slice(block, offset).includes('\n)');
}
