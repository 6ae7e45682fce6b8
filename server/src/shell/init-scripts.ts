import type { RuleContext } from '../engine/rule';

const BY_PATH = /(?:^|\/)(?:init\.d|rc\.d|runit|debian|sysvinit)\//;
const BY_TEXT =
  /^### BEGIN INIT INFO|^# chkconfig:|^#!\/sbin\/openrc-run|^\. \/(?:lib\/lsb\/init-functions|etc\/(?:rc\.d\/)?init\.d\/functions)/m;

/** Whether a document is a script with which an init system of a host starts and stops a daemon. */
export function isInitScript({ document, text }: RuleContext): boolean {
  return document.language === 'shell' && (BY_PATH.test(document.path) || BY_TEXT.test(text));
}
