import type { RuleContext } from '../../../engine/rule';
import { isLogPath, isStandardStream } from '../../../knowledge/streams';
import type { BindingFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';

/**
 * The channels in the configuration of Laravel that log to a file, as their drivers say: `'driver' => 'single'`. The
 * environment may leave them unused. https://laravel.com/docs/logging
 */
export function fileChannels({ value }: BindingFact, context: RuleContext): readonly Span[] {
  if (value?.kind !== 'object' || !/(?:^|\/)config\/logging\.php$/i.test(context.document.path)) return [];
  return value.entries.flatMap((channel) => {
    if (channel.value.kind !== 'object') return [];
    const settings = Object.fromEntries(channel.value.entries.map((one) => [one.key, one.value]));
    const { driver } = settings;
    const kind = (driver && context.constant(driver)) ?? '';
    const given = settings['with']?.kind === 'object' ? settings['with'].entries : [];
    const stream = given.find(({ key }) => key === 'stream' || key === 'filename')?.value;
    const path = kind === 'monolog' ? stream : settings['path'];
    if (!driver || !['single', 'daily', 'monolog'].includes(kind) || (kind === 'monolog' && !path)) return [];
    if (path && (context.environment(path) || isStandardStream(context.constant(path) ?? ''))) return [];
    if (kind === 'monolog' && !isLogPath(context.constant(path) ?? '')) return [];
    return [driver.span];
  });
}
