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

/** `apt-get install -y`, `apk add --no-cache`, `yum install`, …: what comes after it, up to the end of the command. */
const INSTALLS =
  /\b(?:(?:apt-get|apt|aptitude|yum|dnf|microdnf|zypper|tdnf)\s+(?:-[^\s;&|]+\s+)*(?:install|in)|apk\s+(?:-[^\s;&|]+\s+)*add|pacman\s+-S\w*)\b([^;&|]*)/g;

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
 * The programs that a Dockerfile (or a script) installs with a package manager of an operating system, as far as they
 * are written out. A package that the table above does not know is taken to hold a program of its own name.
 */
export function installedPrograms(dockerfile: string): readonly string[] {
  const text = dockerfile.replace(/^[ \t]*#.*\r?\n?/gm, '').replace(/\\\r?\n/g, ' ');
  return text
    .split('\n')
    .flatMap((line) =>
      [...line.matchAll(INSTALLS)].flatMap(([, words = '']) => packages(words).flatMap(programsOf)),
    );
}

function packages(words: string): readonly string[] {
  const found: string[] = [];
  let skip = false;
  for (const word of words.trim().split(/\s+/)) {
    if (!skip && /^[a-z0-9]/i.test(word)) found.push(word.replace(/[=<>~@/:].*$/, ''));
    skip = TAKES_WORD.has(word);
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
