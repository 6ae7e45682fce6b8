import { isEnvironmentReference, isPlaceholder } from './placeholders';

const LOCAL_HOSTS = new Set([
  'localhost',
  '0.0.0.0',
  '::1',
  '::',
  'host.docker.internal',
  'host-gateway',
  '(local)',
  '.',
]);

/** Reserved for documentation by RFC 2606 and RFC 6761, and what authors write instead of a host. */
const SAMPLE_HOST =
  /^(?:host|hostname|host_?name|your[\w.-]*|my_?host|some-?host|domain(?:\.com)?|.*\.?example(?:\.(?:com|org|net|edu))?|.*\.(?:invalid|test)|[A-Z][A-Z_]*)$/;

const SAMPLE_USERS = new Set(
  'user username some-user someone usr u key key_id keyid access_key name login id me uid someuser myuser my_user db_user dbuser foo usuario utilisateur benutzer'.split(
    ' ',
  ),
);
const SAMPLE_PASSWORDS = new Set(
  'pass password passwd secret-password pwd pw p secret mypassword my_password mypass userpassword db_password dbpassword bar token key'.split(
    ' ',
  ),
);

/** Placeholders, references, format holes, and the user and password of every manual. */
export function isSample(user: string, password: string, host: string): boolean {
  if (password.length < 3 || password.length > 256) return true;
  if (isPlaceholder(password) || isEnvironmentReference(password) || /[[\]{}<>()]/.test(user)) return true;
  if (
    /^%[sdv]$|\{[\w.$]*\}|^\$|^:[a-z_]+$|^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^PASS(?:WORD|WD)?$|^(?:[\w.]+\.)?\w+\(/.test(
      password,
    )
  )
    return true;
  if (SAMPLE_HOST.test(host)) return true;
  return (
    (SAMPLE_USERS.has(user.toLowerCase()) || user === '' || /^my[_A-Z]/.test(user) || isPlaceholder(user)) &&
    SAMPLE_PASSWORDS.has(password.toLowerCase())
  );
}

/** Whether a host is the same machine, or a service of the same Compose file or cluster: a name without a dot. */
export function isLocalHost(host: string): boolean {
  const name = host.toLowerCase();
  return (
    LOCAL_HOSTS.has(name) ||
    /^127\.\d+\.\d+\.\d+$/.test(name) ||
    name.endsWith('.localhost') ||
    /^[a-z_][\w-]*$/.test(name)
  );
}
