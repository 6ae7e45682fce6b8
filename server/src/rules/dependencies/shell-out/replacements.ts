/** What does the same without a program of the operating system; ends the finding's message. */
const REPLACEMENTS: readonly (readonly [readonly string[], string])[] = [
  [['curl', 'wget', 'http'], 'Use an HTTP client of the language.'],
  [
    ['convert', 'magick', 'mogrify', 'identify', 'gm'],
    'Use an imaging library, or install ImageMagick in the Dockerfile.',
  ],
  [['ffmpeg', 'ffprobe', 'sox'], 'Install it in the Dockerfile, or give the work to a media service.'],
  [['git', 'svn', 'hg'], 'Use a library for the repository format, or install it in the Dockerfile.'],
  [
    ['pg_dump', 'psql', 'mysqldump', 'mysql', 'redis-cli', 'mongodump', 'mongosh', 'sqlite3'],
    'Use the database driver, or run it as a one-off admin process.',
  ],
  [['sendmail', 'mail', 'mailx', 'mutt'], 'Send mail over SMTP or a mail API.'],
  [
    ['tar', 'zip', 'unzip', 'gzip', 'gunzip', '7z', 'xz', 'bzip2'],
    'Use the archive module of the standard library.',
  ],
  [
    [
      'ls',
      'cat',
      'cp',
      'mv',
      'rm',
      'mkdir',
      'chmod',
      'chown',
      'find',
      'touch',
      'head',
      'tail',
      'wc',
      'stat',
      'du',
      'df',
      'ln',
      'dir',
    ],
    'Use the file functions of the standard library.',
  ],
  [['grep', 'sed', 'awk', 'sort', 'uniq', 'cut', 'tr', 'jq', 'xargs'], 'Do it in the code.'],
  [['openssl', 'gpg', 'md5sum', 'sha256sum', 'ssh-keygen', 'base64'], 'Use a cryptography library.'],
  [
    ['wkhtmltopdf', 'pandoc', 'pdftotext', 'libreoffice', 'soffice', 'gs', 'chromium', 'google-chrome'],
    'Use a library, or install it in the Dockerfile.',
  ],
  [
    [
      'ping',
      'nslookup',
      'dig',
      'host',
      'ifconfig',
      'ip',
      'netstat',
      'nc',
      'hostname',
      'whoami',
      'uname',
      'date',
      'uptime',
      'ps',
      'free',
      'env',
    ],
    'The standard library answers this.',
  ],
  [
    ['kubectl', 'docker', 'aws', 'gcloud', 'az', 'terraform', 'helm', 'ssh', 'scp', 'rsync'],
    'Use the client library of its API, or install it in the Dockerfile.',
  ],
];

const BY_PROGRAM = new Map(
  REPLACEMENTS.flatMap(([programs, text]) => programs.map((program) => [program, text] as const)),
);

/** A sentence that says what to use instead of a program; undefined where nothing in particular is known. */
export function replacementOf(program: string): string | undefined {
  return BY_PROGRAM.get(program);
}
