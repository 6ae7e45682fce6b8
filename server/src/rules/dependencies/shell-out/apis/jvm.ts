import type { ProgramStart } from '../api';

/** Split at white space, never through a shell. */
const line: ProgramStart = { program: 0, words: 'line' };
const rest: ProgramStart = { program: 0, words: 'rest' };
/** A builder that can be told the program later. */
const builder: ProgramStart = { ...rest, optional: true };

/**
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/ProcessBuilder.html,
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Runtime.html,
 * https://commons.apache.org/proper/commons-exec/apidocs/, https://github.com/zeroturnaround/zt-exec,
 * https://github.com/brettwooldridge/NuProcess, https://github.com/JetBrains/pty4j,
 * https://github.com/fleipold/jproc
 */
export const jvm: Readonly<Record<string, ProgramStart>> = {
  'java.lang.Runtime.exec': { program: 0, words: 'list' },
  'java.lang.ProcessBuilder': builder,
  'java.lang.ProcessBuilder.command': builder,
  // The command line is what says which program; the executor that runs it would be a second finding.
  'org.apache.commons.exec.CommandLine.parse': line,
  'org.apache.commons.exec.CommandLine': rest,
  'org.zeroturnaround.exec.ProcessExecutor': builder,
  'org.zeroturnaround.exec.ProcessExecutor.command': builder,
  'org.zeroturnaround.exec.ProcessExecutor.commandSplit': line,
  'com.zaxxer.nuprocess.NuProcessBuilder': rest,
  'com.pty4j.PtyProcess.exec': { program: 0, words: 'list' },
  'com.pty4j.PtyProcessBuilder': builder,
  'com.pty4j.PtyProcessBuilder.setCommand': { program: 0, words: 'list' },
  'org.buildobjects.process.ProcBuilder': rest,
  'org.buildobjects.process.ProcBuilder.run': rest,
};
