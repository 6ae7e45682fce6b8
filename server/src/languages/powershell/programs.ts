/**
 * Programs of the operating system that scripts call by their bare name. A bare name may as well be a function, an alias
 * (`curl`, `ls`) or a cmdlet, so that only these are taken for programs, and what has the extension of one.
 */
const PROGRAMS = new Set(
  (
    '7z apk apt apt-get aws az bash brew bundle bundler bzip2 cargo cdk certutil choco cmake cmd composer conda convert ' +
    'createdb docker docker-compose dotnet dropdb ffmpeg ffprobe gcc gcloud gem gh git go gpg gradle grep helm icacls ' +
    'iisreset java javac kubectl libreoffice magick make mkdocs mongodump msbuild mstest mvn mysql mysqladmin ' +
    'mysqldump netsh netstat node npm npx nslookup nuget openssl pandoc pg_dump pg_restore php ping pip pip3 pnpm podman ' +
    'psql pulumi python python3 redis-cli reg robocopy rsync ruby rundll32 sc.exe schtasks scp sed setx sh soffice sqlcmd ' +
    'sqlite3 ssh ssh-keygen sudo svn takeown tar taskkill tasklist terraform tesseract unzip uv vstest.console ' +
    'wevtutil winget wkhtmltopdf wmic wsl xcopy yarn yum zip'
  ).split(' '),
);

/** Whether a command of this name starts a program of the operating system. */
export function isProgram(name: string): boolean {
  const lower = name.toLowerCase();
  return PROGRAMS.has(lower) || /^[^$]*\.(?:exe|com|cmd|bat)$/.test(lower);
}
