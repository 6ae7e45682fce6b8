import type { ProgramStart } from '../api';

const rest: ProgramStart = { program: 0, words: 'rest' };
const afterContext: ProgramStart = { program: 1, words: 'rest' };
/** The list of words beside the program repeats it. */
const withList: ProgramStart = { program: 0, words: 'list' };

const line: ProgramStart = { program: 0, words: 'line' };
const task: ProgramStart = {
  program: 0,
  words: 'pair',
  keyword: 'Command',
  arguments: ['Args'],
  shellOption: 'Shell',
};

/** https://pkg.go.dev/os/exec, https://pkg.go.dev/os#StartProcess, https://pkg.go.dev/syscall, and common wrappers. */
export const go: Readonly<Record<string, ProgramStart>> = {
  'os/exec.Command': rest,
  'os/exec.CommandContext': afterContext,
  'os/exec.Cmd': { ...withList, keyword: 'Path' },
  'golang.org/x/sys/execabs.Command': rest,
  'golang.org/x/sys/execabs.CommandContext': afterContext,
  'os.StartProcess': withList,
  'syscall.Exec': withList,
  'syscall.ForkExec': withList,
  'syscall.StartProcess': withList,
  'golang.org/x/sys/unix.Exec': withList,
  'k8s.io/utils/exec.Interface.Command': rest,
  'k8s.io/utils/exec.Interface.CommandContext': afterContext,
  // https://pkg.go.dev/github.com/bitfield/script
  'github.com/bitfield/script.Exec': line,
  'github.com/bitfield/script.Pipe.Exec': line,
  'github.com/bitfield/script.Pipe.ExecForEach': line,
  // https://pkg.go.dev/github.com/go-cmd/cmd
  'github.com/go-cmd/cmd.NewCmd': rest,
  'github.com/go-cmd/cmd.NewCmdOptions': afterContext,
  // https://pkg.go.dev/github.com/codeskyblue/go-sh
  'github.com/codeskyblue/go-sh.Command': rest,
  'github.com/codeskyblue/go-sh.Session.Command': rest,
  // https://pkg.go.dev/github.com/magefile/mage/sh
  'github.com/magefile/mage/sh.Run': rest,
  'github.com/magefile/mage/sh.RunV': rest,
  'github.com/magefile/mage/sh.RunWith': afterContext,
  'github.com/magefile/mage/sh.RunWithV': afterContext,
  'github.com/magefile/mage/sh.Output': rest,
  'github.com/magefile/mage/sh.OutputWith': afterContext,
  'github.com/magefile/mage/sh.RunCmd': rest,
  'github.com/magefile/mage/sh.OutCmd': rest,
  'github.com/magefile/mage/sh.Exec': { program: 3, words: 'rest' },
  // https://pkg.go.dev/github.com/alexellis/go-execute/v2
  'github.com/alexellis/go-execute/v2.ExecTask': task,
  'github.com/alexellis/go-execute/pkg/v1.ExecTask': task,
  // https://pkg.go.dev/github.com/commander-cli/cmd hands its line to a shell.
  'github.com/commander-cli/cmd.NewCommand': { program: 0, words: 'line', shell: true },
  // https://pkg.go.dev/github.com/sourcegraph/run
  'github.com/sourcegraph/run.Cmd': afterContext,
  'github.com/sourcegraph/run.Bash': { program: 1, words: 'line', shell: true },
  // https://pkg.go.dev/github.com/ionrock/procs
  'github.com/ionrock/procs.NewProcess': line,
};
