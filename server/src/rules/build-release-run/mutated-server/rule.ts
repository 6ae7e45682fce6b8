import { rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { Command } from '../../../semantics/facts';

const WHY =
  'a server that is changed in place is like no other, a deploy that stops halfway leaves half of it, and going back means doing it all again. Build an image and start that.';
/** What changes a server that runs: code is fetched, installed or built on it, a service restarted. */
const CHANGES =
  /\bgit\s+(?:-C\s+\S+\s+)?(?:pull|fetch|checkout|reset|clone)\b|\b(?:npm|yarn|pnpm)\s+(?:ci|install|i|run\s+build)\b|\bpip3?\s+install\b|\bbundle\s+install\b|\bcomposer\s+install\b|\bsystemctl\s+(?:restart|reload)\b|\bservice\s+\S+\s+restart\b|\bpm2\s+(?:restart|reload)\b|\bsupervisorctl\s+restart\b|\bmvn\b|\bgo\s+build\b/;
/** What deploys an image, also from afar. */
const IMAGES =
  /\bdocker(?:[ -]compose)?\s+(?:pull|run|up|stack|service|load|rollout)\b|\bpodman\b|\bkubectl\b|\bnomad\b|\bdocker-compose\b|\bdocker\s+compose\b|\bdokku\b|\bkamal\b/;

export default rule({
  id: 'build-release-run/mutated-server',
  title: 'Server changed in place',
  severity: 'warning',
  roles: ['app', 'script'],

  // `script` of `appleboy/ssh-action`
  entry({ dialect, key, path, value, keySpan }, { text }) {
    if (dialect !== 'github-actions' || path.at(-2) !== 'with' || typeof value !== 'string') return undefined;
    if (!/^(?:script|command|commands|run)$/.test(key) || !/uses:\s*["']?[\w-]+\/[\w-]*ssh[\w-]*/i.test(text))
      return undefined;
    const change = CHANGES.exec(value)?.[0];
    if (change === undefined || IMAGES.test(value)) return undefined;
    return { span: keySpan, message: message(change) };
  },

  command(fact) {
    if (fact.role !== 'ci' && fact.role !== 'script' && fact.role !== 'build') return undefined;
    if (fact.dialect === 'dockerfile') return undefined;
    return fact.commands.flatMap((command) => {
      const line = command.program === 'ssh' ? remoteLine(command) : undefined;
      const change = line === undefined ? undefined : CHANGES.exec(line)?.[0];
      if (line === undefined || change === undefined || IMAGES.test(line)) return [];
      return [{ span: commandSpan(command), message: message(change) }];
    });
  },
});

function message(change: string): string {
  return `\`${change.replace(/\s+/g, ' ')}\` runs on the server: ${WHY}`;
}

/** What `ssh` is told to run: the words behind the host. */
function remoteLine({ words }: Command): string | undefined {
  const host = words.findIndex(
    ({ raw }, index) =>
      index > 0 && !raw.startsWith('-') && (/@/.test(raw) || !VALUED.test(words[index - 1]?.text ?? '')),
  );
  if (host === -1 || host === words.length - 1) return undefined;
  return words
    .slice(host + 1)
    .map(({ text, raw }) => text ?? raw)
    .join(' ');
}

/** Options of `ssh` that take the next word. */
const VALUED = /^-\w*[bcDEeFIiJLlmOopQRSWw]$/;
