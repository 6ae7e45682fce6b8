import type { ProgramStart } from '../api';

/** Split at white space, never through a shell. */
const line: ProgramStart = { program: 0, words: 'line' };
const rest: ProgramStart = { program: 0, words: 'rest' };
/** A builder that can be told the program later. */
const builder: ProgramStart = { ...rest, optional: true };

const words: ProgramStart = { program: 0, words: 'list' };
const pair: ProgramStart = { program: 0, words: 'pair' };
const shell: ProgramStart = { ...line, shell: true };

const HUTOOL = 'cn.hutool.core.util.RuntimeUtil';

/**
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/ProcessBuilder.html,
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Runtime.html,
 * https://commons.apache.org/proper/commons-exec/apidocs/, https://github.com/zeroturnaround/zt-exec,
 * https://github.com/brettwooldridge/NuProcess, https://github.com/JetBrains/pty4j,
 * https://github.com/fleipold/jproc, https://hadoop.apache.org/docs/stable/api/org/apache/hadoop/util/Shell.html,
 * https://codehaus-plexus.github.io/plexus-utils/apidocs/org/codehaus/plexus/util/cli/Commandline.html,
 * https://plus.hutool.cn/apidocs/cn/hutool/core/util/RuntimeUtil.html, https://github.com/profesorfalken/jPowerShell,
 * https://github.com/vietj/vertx-childprocess, https://github.com/lordcodes/turtle,
 * https://github.com/pgreze/kotlin-process, https://kotlinlang.org/api/core/kotlin-stdlib/ (platform.posix)
 */
export const jvm: Readonly<Record<string, ProgramStart>> = {
  'java.lang.Runtime.exec': words,
  'java.lang.ProcessBuilder': builder,
  'java.lang.ProcessBuilder.command': builder,
  // The command line is what says which program; the executor that runs it would be a second finding.
  'org.apache.commons.exec.CommandLine.parse': line,
  'org.apache.commons.exec.CommandLine': rest,
  'org.zeroturnaround.exec.ProcessExecutor': builder,
  'org.zeroturnaround.exec.ProcessExecutor.command': builder,
  'org.zeroturnaround.exec.ProcessExecutor.commandSplit': line,
  'com.zaxxer.nuprocess.NuProcessBuilder': rest,
  'com.pty4j.PtyProcess.exec': words,
  'com.pty4j.PtyProcessBuilder': builder,
  'com.pty4j.PtyProcessBuilder.setCommand': words,
  'org.buildobjects.process.ProcBuilder': rest,
  'org.buildobjects.process.ProcBuilder.run': rest,
  'org.buildobjects.process.ProcBuilder.filter': { program: 1, words: 'rest' },
  'org.apache.hadoop.util.Shell.execCommand': rest,
  'org.apache.hadoop.util.Shell.ShellCommandExecutor': words,
  'org.codehaus.plexus.util.cli.Commandline': { ...line, optional: true },
  'org.codehaus.plexus.util.cli.Commandline.setExecutable': line,
  'org.apache.maven.shared.utils.cli.Commandline': { ...line, optional: true },
  'org.apache.maven.shared.utils.cli.Commandline.setExecutable': line,
  'com.intellij.execution.configurations.GeneralCommandLine': builder,
  [`${HUTOOL}.exec`]: rest,
  [`${HUTOOL}.execForStr`]: rest,
  [`${HUTOOL}.execForLines`]: rest,
  'com.profesorfalken.jpowershell.PowerShell.executeSingleCommand': shell,
  'com.julienviet.vertx.childprocess.Process.create': { program: 1, words: 'pair' },
  'com.julienviet.vertx.childprocess.Process.spawn': { program: 1, words: 'pair' },
  'com.julienviet.childprocess.Process.create': { program: 1, words: 'pair' },
  'com.julienviet.childprocess.Process.spawn': { program: 1, words: 'pair' },
  'com.lordcodes.turtle.shellRun': { ...pair, optional: true },
  'com.github.pgreze.process.process': rest,
  'platform.posix.system': shell,
  'platform.posix.popen': shell,
  'platform.posix.execvp': pair,
  'platform.posix.execv': pair,
  'platform.posix.execlp': rest,
};
