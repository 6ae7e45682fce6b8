import { rule } from '../../../engine/rule';
import { type FileWrite, fileWrites, isWritingMode } from '../../../knowledge/programs/file-writes';

/** A file of a fixed name in a folder for temporary files. */
const FIXED = /^(?:\/(?:var\/)?tmp\/|[A-Za-z]:[\\/](?:Windows[\\/])?Te?mp[\\/])[\w./\\-]*[\w-]$/;
/** Made for others to find: sockets, process ids, locks. */
const MEETING_POINT = /\.(?:sock|pid|lock)$/i;
/** A file that is taken away again is needed for the moment only. */
const TAKEN_AWAY =
  /\b(?:unlink\w*|rmSync|rm_f|remove\w*|deleteIfExists|deleteOnExit|delete)\s*\(|File\.Delete|File\.delete/;

export default rule<FileWrite>({
  id: 'processes/fixed-temp-path',
  title: 'Temporary file of a fixed name',
  severity: 'information',
  apis: fileWrites,

  call({ call }, { path, mode }, context) {
    if (context.project.kind !== 'app') return undefined;
    if (mode && !isWritingMode(context.constant(context.argument(call, mode.position, mode.keyword))))
      return undefined;
    const argument = call.args[path];
    const known = context.constant(argument);
    if (!argument || known === undefined || !FIXED.test(known) || MEETING_POINT.test(known)) return undefined;
    if (TAKEN_AWAY.test(context.text)) return undefined;
    return {
      span: argument.span,
      message: `Two requests that write \`${known}\` at the same time overwrite each other, and what is left there is gone after a restart. Make a temporary file of its own for each, and keep what is needed later elsewhere.`,
    };
  },
});
