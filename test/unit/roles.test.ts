import { expect, test } from 'vitest';
import { roleOf } from '../../server/src/project/roles';

test.each([
  'resources/lang/xx/mail.php',
  'lang/vendor/backup/ar/notice.php',
  'public/language/de/user.json',
  '__locales/zh-tw.json',
  'mealie/lang/messages/nl-NL.json',
  'locales/en.yml',
  'config/locales/de.yml',
  'src/main/resources/messages_de.properties',
  'src/main/res/values-de/strings.xml',
  'app/i18n/fr/user.php',
  'conf/locale/locale_pt-BR.ini',
  'public/intl/messages/fa-IR.json',
  'src/locales/zh_Hans.ts',
  'src/i18n/en/common.ts',
])('%s holds texts in a language of people', (path) => {
  expect(roleOf(path)).toBe('translation');
});

test.each([
  'src/i18n/request.ts',
  'src/i18n/use-api.ts',
  'src/lang/parser.ts',
  'src/locales/index.ts',
  'src/messages/send.json',
  'app/messages/queue.py',
  'src/main/resources/messages.properties',
  'src/main/res/values/strings.xml',
  'config/i18n.json',
  'src/language/compiler.py',
])('%s does not', (path) => {
  expect(roleOf(path)).toBe('app');
});
