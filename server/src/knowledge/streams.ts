const STANDARD =
  /^(?:\/dev\/(?:stdout|stderr|null|fd\/[012]|tty)|\/proc\/(?:self|1)\/fd\/[012]|php:\/\/[\w/:]+|System\.(?:out|err)|stdout|stderr|-|NUL|CON)$/;

/** Whether a path is a standard stream, or nowhere, and so no file. */
export function isStandardStream(path: string): boolean {
  return STANDARD.test(path);
}

/** Whether a path looks like a log: `app.log`, `/var/log/app`, `logs/out`, `nohup.out`. */
export function isLogPath(path: string): boolean {
  return /(?:\.log(?:\.\d+|\.gz|[-_.]\w+)?|\.(?:err|out))$|(?:^|\/)logs?\/|^\/var\/log\/|nohup\.out$/i.test(
    path,
  );
}
