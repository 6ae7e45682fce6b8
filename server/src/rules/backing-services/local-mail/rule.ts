import { type RuleContext, rule } from '../../../engine/rule';
import { handlesOf } from '../../../fixes/handles';
import { isForDevelopment } from '../../../knowledge/deploys';
import { isThisMachine } from '../../../knowledge/services/addresses';
import type { ServiceClient } from '../../../knowledge/services/client';
import { serviceClients } from '../../../knowledge/services/clients';
import type { ApiTable } from '../../../semantics/apis';
import type { CallValue } from '../../../semantics/values';
import { textOrSymbol } from '../../../semantics/words';
import { optionsOf } from '../../../syntax/syntax-reader';

/** When a call sends mail through the program or the server of the same machine; all of them are looked for. */
interface Mail {
  readonly always?: true;
  /** With this option set to this value. */
  readonly option?: readonly [name: string, value: boolean | string];
  /** With the same machine as its host. */
  readonly client?: ServiceClient;
  /** With the program's name as the first word. */
  readonly program?: true;
}

const always: Mail = { always: true };
const program: Mail = { program: true };
const SENDMAIL = /^(?:\/usr\/(?:s?bin|lib)\/)?(?:sendmail|mailx?|msmtp|mutt)(?:\s|$)/;

/**
 * https://www.php.net/manual/en/function.mail.php, https://nodemailer.com/transports/sendmail,
 * https://github.com/benprew/pony, https://swiftmailer.symfony.com/docs/sending.html
 */
const apis: ApiTable<Mail> = {
  php: {
    ...servers('php'),
    mail: always,
    mb_send_mail: always,
    Swift_SendmailTransport: always,
    'Symfony.Component.Mailer.Transport.SendmailTransport': always,
  },
  node: {
    ...servers('node'),
    sendmail: always,
    'nodemailer.createTransport': {
      ...servers('node')['nodemailer.createTransport'],
      option: ['sendmail', true],
    },
  },
  python: {
    ...servers('python'),
    'os.popen': program,
    'subprocess.Popen': program,
    'subprocess.run': program,
    'subprocess.call': program,
  },
  ruby: { ...servers('ruby'), 'Pony.mail': { option: ['via', 'sendmail'] } },
  go: { ...servers('go'), 'os/exec.Command': program },
  jvm: servers('jvm'),
  dotnet: servers('dotnet'),
};

function servers(ecosystem: string): Readonly<Record<string, Mail>> {
  return Object.fromEntries(
    Object.entries(serviceClients[ecosystem] ?? {}).flatMap(([name, client]) =>
      client.mail ? [[name, { client }] as const] : [],
    ),
  );
}

const MESSAGE =
  'Mail goes to a mail server on the same machine. Containers have none, so messages vanish without an error. Send through an SMTP server or a mail API whose address comes from the environment.';

export default rule<Mail>({
  id: 'backing-services/local-mail',
  title: 'Mail through the same machine',
  severity: 'warning',
  kinds: ['app'],
  yieldsTo: ['config/credentials-in-url', 'dev-prod-parity/different-storage'],
  apis,

  call({ call }, api, context) {
    if (!isLocal(call, api, context) || isForDevelopment(call.span, context)) return undefined;
    return { span: call.callee.span, message: MESSAGE };
  },

  names: (name) => name === 'delivery_method' || name === 'EMAIL_BACKEND',
  bindingWords: ['sendmail'],
  binding({ value, nameSpan }, context) {
    const text = textOrSymbol(value, context);
    return text !== undefined &&
      !isForDevelopment(nameSpan, context) &&
      /^(?:[\w.]+\.)?sendmail(?:\.EmailBackend)?$/i.test(text)
      ? { span: nameSpan, message: MESSAGE }
      : undefined;
  },

  command(fact) {
    if (fact.role !== 'start') return undefined;
    return fact.commands
      .filter(({ program: name }) => ['sendmail', 'mail', 'mailx', 'msmtp'].includes(name))
      .map(({ words, span }) => ({ span: words[0]?.span ?? span, message: MESSAGE }));
  },
});

function isLocal(call: CallValue, api: Mail, context: RuleContext): boolean {
  if (api.always) return true;
  const [name, wanted] = api.option ?? [];
  const option = optionsOf(call).find((one) => one.name === name)?.value;
  const value = option && context.dereference(option);
  if (value && (value.kind === 'scalar' ? value.value : textOrSymbol(value, context)) === wanted) return true;
  if (api.client && handlesOf(call, api.client, context).some(({ host }) => isThisMachine(host))) return true;
  const first = api.program && call.args[0] && context.dereference(call.args[0]);
  const word = first?.kind === 'list' ? first.items[0] : first;
  return word !== undefined && SENDMAIL.test(context.constant(word) ?? '');
}
