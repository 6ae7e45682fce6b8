import type { RuleContext } from '../../../engine/rule';
import { indentation, lineStart } from '../../../text/text';

/** Files with commands that somebody runs by hand, and other places that no start passes through. */
const BY_HAND =
  /(?:^|\/)(?:cli|commands?|command-line|console|management|migrat(?:e|ors?|ions?)|(?:\w*_|db)?tests?(?:_\w+)?|seeds?|seeders?|scripts?|tasks?|install(?:er)?|setup|backup|exports?|admin|bin\/[\w-]+\/admin)\/|(?:^|\/)(?:[^/]*[._-])?(?:manage|cli|install(?:er)?|backup|seed\w*|init_?db|create_?(?:db|tables))\.\w+$/i;
const MIGRATES = /migrat|upgrad/i;
const DEVELOPMENT =
  /\bIsDevelopment\(\)|\bNODE_ENV\b|\bDEBUG\b|\bis_?dev\w*\b|\btesting\b|\bapp\.debug\b|runningUnitTests|\bisLocal\b|:memory:|in_?memory/i;
/** What turns such a condition round. */
const OTHERWISE = /!=|![\w.]|\bnot\b|\bunless\b|prod/i;
const ASKED = /migrat|(?:create|init\w*|setup)_?(?:db|database|tables|schema)|auto_?ddl/i;
const BY_COMMAND = /\.command\b|\bcli\b/i;
/** A line that begins a function with a name: `def f(`, `func (s *T) f(`, `public async Task F()`, `async f () {`. */
const FUNCTION =
  /\b(?:def|fn|fun|function|func)\s+(?:\([^()]*\)\s*)?([\w.]+)|^\s*(?:[\w<>[\],?]+\s+){0,6}(\w+)\s*\([^()]*\)\s*(?:throws\s[\w\s,]+)?(?::\s*[\w<>]+\s*)?\{?$/;
const BLOCK = /^(?:if|for|foreach|while|switch|catch|using|with|lock|synchronized|match|try|elif)$/;
/** Names of functions that are called when a program starts. */
const STARTS =
  /^(?:__init__|constructor|_?(?:main|start|run|boot|init|create_?app|make_?app|build_?app|configure|connect|setup|set_?up|on[A-Z_]|new|open|load|serve|listen|register|execute_?async|lifespan|bootstrap)\w*)$/i;
/** How many lines above are looked through. */
const LINES = 40;
/** In UTF-16 code units. */
const LONGEST_LINE = 300;

/** How sure it is that a place in a file of code is passed at each start. */
export type Passed = 'always' | 'maybe' | 'never';

/** What the file's path and the lines around an offset say. Never throws. */
export function passedAtStart({ document, text }: RuleContext, offset: number): Passed {
  if (BY_HAND.test(document.path)) return 'never';
  let level = indentation(text, offset).length;
  let passed: Passed = MIGRATES.test(document.path) ? 'maybe' : 'always';
  let start = lineStart(text, offset);
  for (let count = 0; count < LINES && start > 0 && level > 0; count++) {
    const above = lineStart(text, start - 1);
    const line = text.slice(above, Math.min(start, above + LONGEST_LINE)).trimEnd();
    start = above;
    // A brace on a line of its own says nothing.
    if (/^\s*[{(]*$/.test(line)) continue;
    const depth = indentation(line, 0).length;
    if (depth >= level) continue;
    level = depth;
    // The lines that stand further out are what the place is in.
    if (DEVELOPMENT.test(line) && !OTHERWISE.test(line)) return 'never';
    if (BY_COMMAND.test(line) || isDecoratedAsCommand(text, above)) return 'never';
    const name = FUNCTION.exec(line)
      ?.slice(1)
      .find((one) => one !== undefined);
    if (ASKED.test(line) || (name !== undefined && !BLOCK.test(name) && !STARTS.test(name))) passed = 'maybe';
  }
  return passed;
}

/** `@app.cli.command("init")` above a function whose line begins at an offset. */
function isDecoratedAsCommand(text: string, at: number): boolean {
  const above = lineStart(text, Math.max(0, at - 1));
  const line = text.slice(above, at);
  return /^\s*@/.test(line) && (BY_COMMAND.test(line) || isDecoratedAsCommand(text, above));
}
