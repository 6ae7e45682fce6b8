import { rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import { allBut } from '../../../semantics/dialects';
import type { Command, Word } from '../../../semantics/facts';
import { toldLines } from '../../../shell/told-lines';
import { changeBy } from './changes';

const WHY =
  'a server that is changed in place is like no other, a deploy that stops halfway leaves half of it, and going back means doing it all again. Build an image and start that.';
/** Keys of actions that run a script on another machine. */
const SCRIPTS = new Set(['script', 'command', 'commands', 'run']);
const SSH_ACTION = /^[\w-]+\/[\w-]*ssh/i;

export default rule({
  id: 'build-release-run/mutated-server',
  title: 'Server changed in place',
  severity: 'warning',
  roles: ['app', 'script'],

  dialects: { entry: ['github-actions'], command: allBut('dockerfile') },

  // `script` of `appleboy/ssh-action`
  entry(fact, context) {
    const { key, path, value, keySpan, content } = fact;
    if (path.at(-2) !== 'with' || typeof value !== 'string') return undefined;
    const action = context.entry(fact.span, ...path.slice(0, -2), 'uses')?.value;
    if (!SCRIPTS.has(key) || !SSH_ACTION.test(String(action))) return undefined;
    const change = changeBy(context.told({ text: value, raw: value, span: content }));
    return change === undefined ? undefined : { span: keySpan, message: message(change) };
  },

  command(fact, context) {
    if (fact.role !== 'ci' && fact.role !== 'script' && fact.role !== 'build') return undefined;
    return fact.commands.flatMap((command) => {
      if (command.program !== 'ssh') return [];
      const change = changeBy(toldLines(remoteWords(command), command, (word) => context.told(word)));
      return change === undefined ? [] : [{ span: commandSpan(command), message: message(change) }];
    });
  },
});

function message(change: string): string {
  return `\`${change}\` runs on the server: ${WHY}`;
}

/** What `ssh` is told to run: the words behind the host. */
function remoteWords({ words }: Command): readonly Word[] {
  const host = words.findIndex(
    ({ raw }, index) =>
      index > 0 && !raw.startsWith('-') && (/@/.test(raw) || !VALUED.test(words[index - 1]?.text ?? '')),
  );
  return host === -1 ? [] : words.slice(host + 1);
}

/** Options of `ssh` that take the next word. */
const VALUED = /^-\w*[bcDEeFIiJLlmOopQRSWw]$/;
