import type { Command } from '../semantics/facts';
import { commandsOf, type ProjectFile } from './project-file';

/**
 * Programs that a package of an operating system installs, where they are called otherwise. From the file lists at
 * https://packages.debian.org and https://pkgs.alpinelinux.org/contents.
 */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  imagemagick: ['convert', 'magick', 'identify', 'mogrify', 'montage', 'composite', 'compare'],
  graphicsmagick: ['gm'],
  'poppler-utils': ['pdftotext', 'pdftoppm', 'pdfinfo', 'pdfimages', 'pdftocairo', 'pdfunite', 'pdfseparate'],
  'postgresql-client': ['psql', 'pg_dump', 'pg_restore', 'pg_dumpall', 'pg_isready', 'createdb', 'dropdb'],
  'mysql-client': ['mysql', 'mysqldump', 'mysqladmin'],
  'mariadb-client': ['mysql', 'mysqldump', 'mysqladmin', 'mariadb', 'mariadb-dump'],
  'default-mysql-client': ['mysql', 'mysqldump', 'mysqladmin', 'mariadb', 'mariadb-dump'],
  'mongodb-clients': ['mongo', 'mongodump', 'mongorestore'],
  'mongodb-database-tools': ['mongodump', 'mongorestore', 'mongoexport', 'mongoimport'],
  'redis-tools': ['redis-cli', 'redis-benchmark'],
  redis: ['redis-cli', 'redis-server'],
  ffmpeg: ['ffmpeg', 'ffprobe', 'ffplay'],
  ghostscript: ['gs', 'ps2pdf'],
  git: ['git'],
  'git-lfs': ['git-lfs'],
  'openssh-client': ['ssh', 'scp', 'sftp', 'ssh-keygen', 'ssh-keyscan', 'ssh-agent', 'ssh-add'],
  'openssh-clients': ['ssh', 'scp', 'sftp', 'ssh-keygen', 'ssh-keyscan', 'ssh-agent', 'ssh-add'],
  'tesseract-ocr': ['tesseract'],
  'texlive-latex-base': ['latex', 'pdflatex'],
  texlive: ['latex', 'pdflatex', 'tex'],
  'libreoffice-core': ['libreoffice', 'soffice'],
  libreoffice: ['libreoffice', 'soffice'],
  'libreoffice-writer': ['libreoffice', 'soffice'],
  'libimage-exiftool-perl': ['exiftool'],
  exiftool: ['exiftool'],
  'chromium-browser': ['chromium-browser', 'chromium'],
  chromium: ['chromium', 'chromium-browser'],
  webp: ['cwebp', 'dwebp', 'gif2webp'],
  'libwebp-tools': ['cwebp', 'dwebp', 'gif2webp'],
  'libvips-tools': ['vips', 'vipsthumbnail'],
  'vips-tools': ['vips', 'vipsthumbnail'],
  'librsvg2-bin': ['rsvg-convert'],
  'p7zip-full': ['7z', '7za', '7zr'],
  p7zip: ['7z', '7za', '7zr'],
  unzip: ['unzip', 'zipinfo'],
  'xz-utils': ['xz', 'unxz'],
  dnsutils: ['dig', 'nslookup', 'host'],
  'bind-tools': ['dig', 'nslookup', 'host'],
  'iputils-ping': ['ping'],
  'net-tools': ['netstat', 'ifconfig', 'route'],
  iproute2: ['ip', 'ss'],
  'netcat-openbsd': ['nc', 'netcat'],
  'netcat-traditional': ['nc', 'netcat'],
  procps: ['ps', 'top', 'pgrep', 'pkill', 'free', 'uptime'],
  'util-linux': ['flock', 'mount', 'setsid', 'lsblk'],
  inkscape: ['inkscape'],
  gnupg: ['gpg'],
  gnupg2: ['gpg', 'gpg2'],
  'docker.io': ['docker'],
  'docker-ce-cli': ['docker'],
  'docker-cli': ['docker'],
  nodejs: ['node', 'npm', 'npx'],
  npm: ['npm', 'npx'],
  'default-jre': ['java'],
  'default-jre-headless': ['java'],
  python3: ['python3'],
  'python3-pip': ['pip3'],
  awscli: ['aws'],
  'azure-cli': ['az'],
  'google-cloud-cli': ['gcloud', 'gsutil'],
  'google-cloud-sdk': ['gcloud', 'gsutil'],
  s3cmd: ['s3cmd'],
  'default-jdk': ['java', 'javac', 'keytool', 'jar'],
  clamav: ['clamscan', 'freshclam'],
  'clamav-daemon': ['clamdscan', 'clamd'],
  sox: ['sox', 'soxi'],
  'gdal-bin': ['gdalinfo', 'gdal_translate', 'gdalwarp', 'ogr2ogr', 'ogrinfo'],
  'apache2-utils': ['ab', 'htpasswd'],
  mediainfo: ['mediainfo'],
  sqlite3: ['sqlite3'],
  sqlite: ['sqlite3'],
  'cups-client': ['lp', 'lpr', 'lpstat'],
  perl: ['perl'],
  xvfb: ['Xvfb', 'xvfb-run'],
};

/** Packages of languages that bring a program of another name; from the entry points or `bin` that each declares. */
const BROUGHT: Readonly<Record<string, readonly string[]>> = {
  pybabel: ['babel', 'flask-babel'],
  'sphinx-build': ['sphinx'],
  aws: ['awscli'],
  tsc: ['typescript'],
  ng: ['@angular/cli'],
};

/** Whether one of the declared dependencies installs a program: `celery`, or `pybabel` of Babel. */
export function isBrought(program: string, dependencies: { has(name: string): boolean }): boolean {
  return (
    dependencies.has(program) ||
    (Object.hasOwn(BROUGHT, program) && BROUGHT[program]!.some((name) => dependencies.has(name)))
  );
}

/** Package managers of operating systems, with the subcommands that install. */
const INSTALLERS: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['apt-get', 'apt', 'aptitude', 'yum', 'dnf', 'microdnf', 'zypper', 'tdnf'].map((name) => [
      name,
      /^(?:install|in)$/,
    ]),
  ),
  apk: /^add$/,
  pacman: /^-S\w*$/,
};

/** Options of these installers that take the next word. */
const TAKES_WORD = new Set([
  '-t',
  '--virtual',
  '--target-release',
  '-X',
  '--repository',
  '-o',
  '-c',
  '--repo',
]);

/**
 * The programs that Dockerfiles install with a package manager of an operating system, as far as they are written out. A
 * package that the table above does not know is taken to hold a program of its own name.
 */
export function installedPrograms(dockerfiles: readonly ProjectFile[]): ReadonlySet<string> {
  return new Set(
    dockerfiles
      .flatMap(commandsOf)
      .filter(({ role }) => role === 'build')
      .flatMap(({ commands }) => commands.flatMap(packages).flatMap(programsOf)),
  );
}

function packages({ program, words }: Command): readonly string[] {
  const installs = Object.hasOwn(INSTALLERS, program) ? INSTALLERS[program] : undefined;
  const at = words.findIndex(({ text }, index) => index > 0 && installs?.test(text ?? ''));
  if (at === -1) return [];
  const found: string[] = [];
  let skip = false;
  for (const { text = '' } of words.slice(at + 1)) {
    if (!skip && /^[a-z0-9]/i.test(text)) found.push(text.replace(/[=<>~@/:].*$/, ''));
    skip = TAKES_WORD.has(text);
  }
  return found.filter((name) => name !== '');
}

function programsOf(name: string): readonly string[] {
  const versionless = name.replace(/-?\d+(?:\.\d+)*$/, '');
  return [
    name,
    ...(Object.hasOwn(PROGRAMS, name)
      ? PROGRAMS[name]!
      : Object.hasOwn(PROGRAMS, versionless)
        ? PROGRAMS[versionless]!
        : []),
  ];
}
