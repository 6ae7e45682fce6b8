import { rule } from '../../../engine/rule';
import { writtenInApp } from '../../../knowledge/known-path';
import { type FileWrite, fileWrites, isWritingMode } from '../../../knowledge/programs/file-writes';
import { isLogPath, isStandardStream } from '../../../knowledge/streams';
import { isTemporaryPath } from '../../../knowledge/temporary';

/** Folders and files of an app's own data. What a build, a generator or a person makes of the sources is none. */
const DATA =
  /(?:^|\/)(?:data|uploads?|storage|media|attachments?|avatars?|files|reports?|exports?|invoices?|orders?|db|state|public\/\w+)\/|\.(?:csv|xlsx?|pdf|db|sqlite3?|jsonl|ndjson|dat|png|jpe?g|zip)$/i;
/** What is made of the sources, or can be made again. */
const MADE = /(?:^|\/)(?:\.\w+|build|dist|out|cache|generated|compiled)\//i;
/** Tools that a person runs beside the app. */
const TOOL =
  /(?:^|\/)(?:install(?:er)?|build|commands?|cli|generators?|management|setup|migrate|codegen|i18n|locales?)(?:\/|[.-])/i;

export default rule<FileWrite>({
  id: 'processes/local-file-write',
  title: 'Data written to a local file',
  severity: 'hint',
  yieldsTo: [
    'processes/local-upload',
    'processes/fixed-temp-path',
    'processes/local-session',
    'logs/log-file',
    'concurrency/pid-file',
  ],
  kinds: ['app'],
  paths: { call: { except: TOOL } },
  apis: fileWrites,

  call({ call }, { path, mode }, context) {
    if (mode && !isWritingMode(context.constant(context.argument(call, mode.position, mode.keyword))))
      return undefined;
    const argument = call.args[path];
    const written = argument && !context.environment(argument) ? writtenInApp(argument, context) : undefined;
    if (!argument || written === undefined || !DATA.test(written) || MADE.test(written)) return undefined;
    if (isLogPath(written) || isStandardStream(written) || isTemporaryPath(argument, context))
      return undefined;
    return {
      span: call.callee.span,
      message:
        'Data is written to the disk of one instance, where no other one finds it and the next deploy deletes it. Keep it in the database or in an object store.',
    };
  },
});
