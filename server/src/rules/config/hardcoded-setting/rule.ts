import { rule } from '../../../engine/rule';
import { replaceByPlaceholder } from '../../../fixes/environment';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { fixedVariable } from '../../../fixes/free-variable';
import { isForDevelopment } from '../../../knowledge/deploys';
import { deployValue, isAccount } from '../../../knowledge/programs/deploy-values';
import { isGivenItself } from '../../../semantics/bindings';
import type { Span } from '../../../text/span';
import { type KnownSetting, settings, springSetting } from './settings';

/** Files in which a framework's settings are made for one deploy, or for a developer's machine. */
const OF_ONE_DEPLOY =
  /(?:^|\/)(?:[\w-]*[._-])?(?:prod|production|stag(?:e|ing)|dev|development|devel|local|debug|test|tests|testing|ci)(?:[._-][\w.-]{0,60})?\.\w+$|(?:^|\/)(?:dev|local|test|tests)\//i;

/** Files in which some framework reads its settings. */
const OF_FRAMEWORKS = new RegExp(
  [...new Set(Object.values(settings).flatMap((known) => known.map(({ file }) => file.source)))].join('|'),
  'i',
);

export default rule({
  id: 'config/hardcoded-setting',
  title: 'Setting of a framework in the code',
  severity: 'warning',
  yieldsTo: [
    'config/credentials-in-url',
    'config/hardcoded-secret',
    'config/secret-fallback',
    'backing-services/hardcoded-handle',
    'backing-services/local-service',
  ],

  dialects: { entry: ['spring'] },
  paths: {
    entry: { only: /(?:^|\/)(?:application|bootstrap)\.(?:ya?ml|properties)$/ },
    binding: { only: OF_FRAMEWORKS, except: OF_ONE_DEPLOY },
  },

  names: (name) => Object.hasOwn(settings, name),
  bindingWords: Object.keys(settings),
  binding(fact, context) {
    const { path } = context.document;
    const { value } = fact;
    if (!value || !isGivenItself(fact)) return undefined;
    if (isForDevelopment(fact.span, context)) return undefined;
    const setting = settings[fact.name]?.find(
      (known) => known.file.test(path) && known.is(value, context, fact.path),
    );
    if (!setting) return undefined;
    return {
      span: setting.whole ? fact.span : value.span,
      ...(setting.severity ? { severity: setting.severity } : {}),
      message: `${setting.why} Read it from \`${setting.variable}\`.`,
      fixes: (site) => inCode(setting, value.span, site),
    };
  },

  entry(fact) {
    if (typeof fact.value !== 'string') return undefined;
    const key = fact.path.join('.');
    const kind = springSetting(key);
    const { value } = fact;
    const found = deployValue(fact.key, value);
    if (kind === undefined || found?.loopback) return undefined;
    if (kind === 'place' && !found) return undefined;
    // Other profiles, as that of a database engine, say how the app is made rather than where it runs.
    if (kind === 'profile' && !/^(?:prod|production|live|stag\w*|uat|qa|dev|development)$/.test(value))
      return undefined;
    if (kind === 'user' && !isAccount(fact.key, value)) return undefined;
    const message =
      kind === 'profile'
        ? `Every deploy starts with the profile \`${value}\`, because it is set here. Let each deploy choose its own with \`SPRING_PROFILES_ACTIVE\`.`
        : `\`${key}\` is the same in every deploy, because its value is written here. Read it from the environment.`;
    return {
      span: fact.content,
      ...(kind === 'profile' ? { severity: 'information' as const } : {}),
      message,
      fixes: (site) => {
        if (kind === 'profile') return [];
        // Spring itself takes `SPRING_DATASOURCE_URL` for `spring.datasource.url`.
        const name = key.replace(/-/g, '').replace(/\W+/g, '_').toUpperCase();
        return replaceByPlaceholder(fact.content, fixedVariable(site, name), value, (it) => `\${${it}}`);
      },
    };
  },
});

function inCode(
  { variable, asText, value: example }: KnownSetting,
  span: Span,
  context: FixContext,
): readonly Fix[] {
  const code = asText?.(variable, context, span.start);
  if (!code) return [];
  return [
    {
      title: `Read \`${variable}\` from the environment`,
      safety: 'suggested',
      edits: [{ start: span.start, end: span.end, text: code.code }, ...code.edits],
      files: [{ kind: 'variable', file: '.env.example', name: variable, value: example }],
    },
  ];
}
