import type { ApiTable } from '../../../../engine/rule';
import type { Handling } from '../api';

/** `() => {}`, `function () {}`, `_ => undefined`. */
const emptyFunction: Handling = {
  signal: 0,
  handler: 1,
  nothing:
    /^(?:async\s+)?(?:\([\w\s,:]*\)|\w+)\s*(?::\s*void\s*)?=>\s*(?:\{\s*\}|undefined|null|void 0)$|^(?:async\s+)?function\s*\w*\([\w\s,]*\)\s*\{\s*\}$/,
};
const python: Handling = {
  signal: 0,
  handler: 1,
  nothing: /(?:^|\.)SIG_IGN$|^lambda\s[\w\s,*]*:\s*(?:None|\.\.\.)$/,
};
const ruby: Handling = {
  signal: 0,
  handler: 1,
  nothing: /^(?:SIG_?)?IGN(?:ORE)?$|^$/,
  block: /\)?\s*(?:\{\s*(?:\|\w*\|)?\s*\}|do\s*(?:\|\w*\|)?\s*end)\s*$/,
};
const ignore: Handling = { signal: 0 };
const sigIgn: Handling = { signal: 0, handler: 1, nothing: /SigIgn|SIG_IGN/ };

/**
 * https://docs.python.org/3/library/signal.html, https://nodejs.org/api/process.html#signal-events, https://pkg.go.dev/os/signal#Ignore,
 * https://docs.ruby-lang.org/en/master/Signal.html, https://www.php.net/manual/en/function.pcntl-signal.php,
 * https://docs.rs/nix/latest/nix/sys/signal/fn.signal.html,
 * https://learn.microsoft.com/dotnet/api/system.runtime.interopservices.posixsignalregistration
 */
export const apis: ApiTable<Handling> = {
  python: { 'signal.signal': python },
  node: {
    'process.on': emptyFunction,
    'process.once': emptyFunction,
    'process.addListener': emptyFunction,
    'Deno.addSignalListener': emptyFunction,
  },
  go: { 'os/signal.Ignore': ignore },
  ruby: {
    'Signal.trap': ruby,
    'Process.trap': ruby,
    trap: ruby,
    'Kernel.trap': ruby,
  },
  php: {
    pcntl_signal: {
      signal: 0,
      handler: 1,
      nothing: /^\\?SIG_IGN$|^(?:static )?(?:function|fn)\s*\([^)]*\)\s*(?:\{\s*\}|=>\s*null)$/,
    },
  },
  rust: {
    'nix.sys.signal.signal': sigIgn,
    'libc.signal': sigIgn,
  },
  jvm: { 'sun.misc.Signal.handle': { signal: 0, handler: 1, nothing: /(?:^|\.)SIG_IGN$/ } },
  dotnet: {
    'System.Runtime.InteropServices.PosixSignalRegistration.Create': {
      signal: 0,
      handler: 1,
      nothing: /^\(?\w+\)?\s*=>\s*(?:\{\s*\}|\w+\.Cancel\s*=\s*true|\{\s*\w+\.Cancel\s*=\s*true;\s*\})$/,
    },
  },
};
