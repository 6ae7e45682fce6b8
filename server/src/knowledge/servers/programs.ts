import type { Command, Word } from '../../semantics/facts';

/** What a command line says of where its server listens. */
export interface CommandBinding {
  /** The word in which it is said. */
  readonly word: Word;
  readonly host: string | undefined;
  readonly port: number | undefined;
}

interface ServerProgram {
  /** Options whose value is `host:port`, `:port`, or a URL of such. */
  readonly address?: readonly string[];
  readonly port?: readonly string[];
  readonly host?: readonly string[];
  /** Subcommand with which it is a server. */
  readonly subcommand?: RegExp;
  /** Without a host it listens on the loopback interface alone. */
  readonly loopback?: true;
  /** The file of another kind of socket, or a configuration file, that says it. */
  readonly elsewhere?: readonly string[];
}

const PORT = ['-p', '--port'];

/**
 * Programs that serve HTTP, from their manuals: https://docs.gunicorn.org/en/stable/settings.html (which reads `PORT`),
 * https://www.uvicorn.org/settings, https://hypercorn.readthedocs.io, https://github.com/django/daphne,
 * https://github.com/puma/puma, https://nextjs.org/docs/app/api-reference/cli/next, https://www.php.net/manual/en/features.commandline.webserver.php
 */
const PROGRAMS: Readonly<Record<string, ServerProgram>> = {
  gunicorn: { address: ['-b', '--bind'] },
  uvicorn: {
    port: ['--port'],
    host: ['--host'],
    loopback: true,
    elsewhere: ['--uds', '--fd', '--env-file'],
  },
  fastapi: { subcommand: /^run$/, port: ['--port'], host: ['--host'] },
  hypercorn: { address: ['-b', '--bind'], loopback: true, elsewhere: ['-c', '--config'] },
  daphne: {
    port: PORT,
    host: ['-b', '--bind'],
    loopback: true,
    elsewhere: ['-u', '--unix-socket', '--fd', '-e', '--endpoint'],
  },
  'waitress-serve': { port: ['--port'], host: ['--host'], address: ['--listen'] },
  granian: { port: ['--port'], host: ['--host'], loopback: true },
  flask: { subcommand: /^run$/, port: PORT, host: ['-h', '--host'] },
  puma: { port: PORT, address: ['-b', '--bind'] },
  unicorn: { port: PORT, host: ['-o', '--host'], address: ['-l', '--listen'] },
  rails: { subcommand: /^s(?:erver)?$/, port: PORT, host: ['-b', '--binding'] },
  rackup: { port: PORT, host: ['-o', '--host'] },
  thin: { subcommand: /^start$/, port: PORT, host: ['-a', '--address'] },
  next: { subcommand: /^start$/, port: PORT, host: ['-H', '--hostname'] },
  serve: { port: PORT, address: ['-l', '--listen'] },
  'http-server': { port: PORT, host: ['-a'] },
  php: { address: ['-S'] },
  artisan: { subcommand: /^serve$/, port: ['--port'], host: ['--host'] },
  streamlit: { subcommand: /^run$/, port: ['--server.port'], host: ['--server.address'] },
  java: { port: ['-Dserver.port', '-Dquarkus.http.port', '--server.port'] },
};

/** Whether a command starts a program that serves HTTP. */
export function isServer(command: Command): boolean {
  return found(command) !== undefined;
}

/** Whether a command's server, told nothing else, can only be reached from the same machine. */
export function listensLocally(command: Command): boolean {
  const { program, args } = found(command) ?? {};
  if (!program?.loopback || !args) return false;
  const sayers = [...(program.host ?? []), ...(program.address ?? []), ...(program.elsewhere ?? [])];
  return !args.some((word) => {
    const { text } = word;
    // What a variable holds may be options, too.
    return text === undefined
      ? /^"?\$/.test(word.raw)
      : sayers.some((option) => text === option || text.startsWith(`${option}=`) || isGlued(text, option));
  });
}

/** Everything that a command's own words say of where its server listens. */
export function bindingsOf(command: Command): readonly CommandBinding[] {
  const { program, args } = found(command) ?? {};
  if (!program || !args) return [];
  const given = (options: readonly string[] | undefined) =>
    (options ?? []).flatMap((option) => valuesOf(option, args));
  return [
    ...given(program.address).map(({ word, value }) => ({ word, ...split(value) })),
    ...given(program.port).map(({ word, value }) => ({
      word,
      host: undefined,
      port: /^\d{2,5}$/.test(value) ? Number(value) : undefined,
    })),
    ...given(program.host).map(({ word, value }) => ({ word, host: value, port: undefined })),
  ];
}

function found({ program, words }: Command) {
  const index = words.findIndex(({ text }) => text !== undefined);
  const names = [program, ...moduleOf(words)];
  const name = names.find((one) => Object.hasOwn(PROGRAMS, one));
  const known = name === undefined ? undefined : PROGRAMS[name];
  if (!known) return undefined;
  const args = words.slice(index + 1);
  if (known.subcommand && !args.slice(0, 4).some(({ text }) => known.subcommand?.test(text ?? '')))
    return undefined;
  return { program: known, args };
}

/** `python -m uvicorn`, `php artisan`, `bundle exec puma` as its words. */
function moduleOf(words: readonly Word[]): readonly string[] {
  const texts = words.slice(0, 6).map(({ text }) => text ?? '');
  const module = texts.indexOf('-m');
  return [
    ...(module === -1 ? [] : [texts[module + 1] ?? '']),
    ...(texts[1] === 'artisan' ? ['artisan'] : []),
    ...(texts[0] === 'npx' || texts[0] === 'bundle' || texts[1] === 'run' ? texts.slice(1, 4) : []),
  ];
}

/** The host before a port that the platform says: `127.0.0.1:$PORT`. */
const HOST_OF_PORT = /^"?([A-Za-z\d][\w.-]{0,200}):\$\{?PORT\b/;

function valuesOf(option: string, words: readonly Word[]): readonly { word: Word; value: string }[] {
  return words.flatMap((word, index) => {
    const { text } = word;
    const next = words[index + 1];
    if (text === option) {
      const value = next?.text ?? HOST_OF_PORT.exec(next?.raw ?? '')?.[1];
      return next === undefined || value === undefined ? [] : [{ word: next, value }];
    }
    if (text?.startsWith(`${option}=`)) return [{ word, value: text.slice(option.length + 1) }];
    return text !== undefined && isGlued(text, option) ? [{ word, value: text.slice(2) }] : [];
  });
}

/** `-b:8000`, `-p3000` */
function isGlued(text: string, option: string): boolean {
  return (
    /^-[A-Za-z]$/.test(option) && text.length > 2 && text.startsWith(option) && /^[\d:]/.test(text.slice(2))
  );
}

function split(address: string): { host: string | undefined; port: number | undefined } {
  const match = /^(?:\w+:\/\/)?(\[[\da-f:.]+\]|[\w.*-]*?)(?::(\d{2,5}))?$/i.exec(address);
  const [, host = '', port] = match ?? [];
  // `-l 3000`
  if (/^\d{2,5}$/.test(host) && port === undefined) return { host: undefined, port: Number(host) };
  return {
    host: host === '' ? undefined : host.replace(/^\[|\]$/g, ''),
    port: port === undefined ? undefined : Number(port),
  };
}
