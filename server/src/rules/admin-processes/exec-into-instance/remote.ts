import type { Command, Word } from '../../../semantics/facts';
import { commandsWithin, toldLines } from '../../../shell/told-lines';

/** A command that runs another one in something that is running already. */
export interface Remote {
  /** How a person would call it: `kubectl exec`. */
  readonly name: string;
  /** The words that are run there. */
  readonly words: readonly Word[];
  /** Only what the file says tells whether a developer's own container is meant. */
  readonly mayBeLocal: boolean;
  /** What to use in its place. */
  readonly instead: string;
}

const SSH_VALUED = /^-[BbcDEeFIiJLlmOopQRSWw]$/;
const JOB = 'Start a Kubernetes Job';
const ONE_OFF = 'Use a container of its own, as `docker compose run --rm`';

/** What a command runs elsewhere, if that is what it does. */
export function remoteOf({ program, words }: Command): Remote | undefined {
  const texts = words.map(({ text }) => text ?? '');
  switch (program) {
    case 'kubectl':
    case 'oc': {
      const at = texts.indexOf('exec');
      if (at === -1) return undefined;
      const dashes = texts.indexOf('--', at);
      return {
        name: `${program} exec`,
        words: words.slice(dashes === -1 ? at + 2 : dashes + 1),
        mayBeLocal: false,
        instead: JOB,
      };
    }
    case 'docker':
    case 'podman':
    case 'docker-compose': {
      const at = texts.indexOf('exec');
      // `docker run image exec …` starts a container.
      if (at === -1 || texts.slice(0, at).some((text) => text === 'run')) return undefined;
      const isRemote = texts
        .slice(0, at)
        .some((text) => /^(?:-H|--host|-c|--context)(?:=|$)|prod/i.test(text));
      const name = texts[1] === 'compose' ? `${program} compose exec` : `${program} exec`;
      return { name, words: words.slice(at + 1), mayBeLocal: !isRemote, instead: ONE_OFF };
    }
    case 'ssh': {
      let at = 1;
      while (at < texts.length && texts[at]?.startsWith('-')) at += SSH_VALUED.test(texts[at] ?? '') ? 2 : 1;
      return {
        name: 'ssh',
        words: words.slice(at + 1),
        mayBeLocal: /^(?:\w+@)?(?:localhost|127\.)/.test(texts[at] ?? ''),
        instead: ONE_OFF,
      };
    }
    case 'heroku':
      return texts.includes('ps:exec')
        ? { name: 'heroku ps:exec', words: words.slice(2), mayBeLocal: false, instead: 'Use `heroku run`' }
        : undefined;
    case 'fly':
    case 'flyctl':
      return texts[1] === 'ssh' && texts[2] === 'console'
        ? {
            name: `${program} ssh console`,
            words: words.slice(3),
            mayBeLocal: false,
            instead: 'Use `fly machine run`, or the `release_command`',
          }
        : undefined;
    case 'aws':
      return texts.includes('execute-command')
        ? {
            name: 'aws ecs execute-command',
            words: words.slice(texts.indexOf('--command') + 1),
            mayBeLocal: false,
            instead: 'Use `aws ecs run-task`',
          }
        : undefined;
    default:
      return undefined;
  }
}

const CONTAINERS: ReadonlySet<string> = new Set(['docker', 'podman', 'docker-compose', 'kubectl']);

/** The commands that are run elsewhere; what a new container does (`docker compose run`) is left out. */
export function commandsIn(
  { words }: Remote,
  command: Command,
  told: (word: Word) => readonly Command[],
): readonly Command[] {
  return toldLines(words, command, told).flatMap((line) =>
    startsContainer(line) ? [] : commandsWithin(line),
  );
}

function startsContainer({ words }: Command): boolean {
  const at = words.findIndex(({ text }) => CONTAINERS.has(text ?? ''));
  return at !== -1 && words.slice(at).some(({ text }) => text === 'run');
}
