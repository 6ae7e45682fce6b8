import { type RuleContext, rule } from '../../../engine/rule';
import { fileRemovals } from '../../../knowledge/programs/file-removals';
import { type FileWrite, fileWrites, isWritingMode } from '../../../knowledge/programs/file-writes';

/** A file of a fixed name in a folder for temporary files. */
const FIXED = /^(?:\/(?:var\/)?tmp\/|[A-Za-z]:[\\/](?:Windows[\\/])?Te?mp[\\/])[\w./\\-]*[\w-]$/;
/** Made for others to find: sockets, process ids, locks. */
const MEETING_POINT = /\.(?:sock|pid|lock)$/i;

export default rule<FileWrite>({
  id: 'processes/fixed-temp-path',
  title: 'Temporary file of a fixed name',
  severity: 'information',
  kinds: ['app'],
  apis: fileWrites,

  call({ call }, { path, mode }, context) {
    if (mode && !isWritingMode(context.constant(context.argument(call, mode.position, mode.keyword))))
      return undefined;
    const argument = call.args[path];
    const known = context.constant(argument);
    if (!argument || known === undefined || !FIXED.test(known) || MEETING_POINT.test(known)) return undefined;
    if (isTakenAway(known, context)) return undefined;
    return {
      span: argument.span,
      message: `Two requests that write \`${known}\` at the same time overwrite each other, and what is left there is gone after a restart. Make a temporary file of its own for each, and keep what is needed later elsewhere.`,
    };
  },
});

/** Whether this file of code deletes the file again, or one of which the name is not known: it is needed for the moment only. */
function isTakenAway(path: string, context: RuleContext): boolean {
  return context.calls(fileRemovals).some(({ call }) => {
    const { receiver } = call.callee;
    const owner = receiver && context.dereference(receiver);
    const removed = call.args[0] ?? (owner?.kind === 'call' ? owner.args[0] : undefined);
    const known = context.constant(removed);
    return known === undefined || known === path;
  });
}
