import type { Report } from '../../../engine/findings';
import type { RuleContext } from '../../../engine/rule';
import type { Database } from '../../../knowledge/programs/databases';
import type { Span } from '../../../text/span';
import type { Production } from './production';

/** The finding; less than certain where only a driver says what production runs on. */
export function report(
  span: Span,
  database: Database | 'an in-memory database',
  production: Production,
  { document }: RuleContext,
  isCertain = production.place !== undefined,
): Report {
  const { place } = production;
  const elsewhere = place && place.path !== document.path ? place.path : undefined;
  const said =
    elsewhere === undefined || production.setting === 'production'
      ? `production on ${production.database}${elsewhere === undefined ? '' : ` (${elsewhere})`}`
      : `${elsewhere} on ${production.database}`;
  return {
    span,
    ...(isCertain ? {} : { severity: 'information' as const }),
    message: `Development runs on ${database}, ${said}. They differ in types, locks and SQL, so bugs show up in production first: use ${production.database} in both.`,
    ...(place ? { related: [{ ...place, message: production.database }] } : {}),
  };
}
