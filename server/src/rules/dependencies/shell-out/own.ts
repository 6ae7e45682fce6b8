import type { RuleContext } from '../../../engine/rule';
import { isInOwnFolder } from '../../../knowledge/known-path';
import type { TemplateValue, Value } from '../../../semantics/values';

/** The interpreter that runs us, by qualified name. */
const OWN_INTERPRETER = new Set([
  'sys.executable',
  'process.execPath',
  'process.argv0',
  'os.Executable()',
  'os.Args',
  'java.lang.ProcessHandle.current().info().command().get()',
  'java.lang.ProcessHandle.current().info().command().orElse()',
  'java.lang.ProcessHandle.current().info().command().orElseThrow()',
  'RbConfig.ruby',
  'Gem.ruby',
  '$0',
  '$PROGRAM_NAME',
  'PHP_BINARY',
  'PHP_BINDIR',
  'Symfony.Component.Process.PhpExecutableFinder.find()',
  'std.env.current_exe()',
  'System.Environment.ProcessPath',
  'System.Diagnostics.Process.MainModule().FileName()',
]);
/** A relative path, which lies inside the package: the file is shipped with the code. */
export function isOwn(program: string | undefined): boolean {
  return program !== undefined && /^(?:\/proc\/self\/exe$|\.{1,2}[/\\]|[\w@-][\w.@-]*\/)/.test(program);
}

/** Whether a value names our own interpreter, a file beside this one, or a program that the environment names. */
export function namesOwn(value: Value | string | undefined, context: RuleContext): boolean {
  if (value === undefined || typeof value === 'string') return false;
  const read = context.environment(value);
  // Instead of a fallback an error may be thrown.
  if (read && (!read.fallback || context.constant(read.fallback) === undefined)) return true;
  if (isInOwnFolder(value, context)) return true;
  // `System.getProperty("java.home") + "/bin/java"`
  const { parts: [start] = [] } = templateOf(value, context);
  if (start !== undefined && typeof start !== 'string') return namesOwn(start, context);
  // `os.Args[0]`
  const named = value.kind === 'index' ? value.object : value;
  return context.resolve(named).some((name) => OWN_INTERPRETER.has(name));
}

function templateOf(value: Value, context: RuleContext): { parts?: TemplateValue['parts'] } {
  const known = context.dereference(value);
  return known.kind === 'template' ? known : {};
}
