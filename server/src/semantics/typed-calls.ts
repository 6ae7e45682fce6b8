import type { RequestTable } from './request-table';

/**
 * A qualified name in which calls are replaced by the types that they give, as far as the table knows them:
 * `express.Router.get` for `express.Router().route().get`. Rows are found by it where the name itself has none.
 */
export function typed(qualified: string, { gives }: Pick<RequestTable, 'gives'>): string {
  let name = qualified;
  for (let at = name.indexOf('()'); at !== -1; ) {
    const call = name.slice(0, at);
    const type = Object.hasOwn(gives, call) ? gives[call] : undefined;
    if (type !== undefined) name = type + name.slice(at + '()'.length);
    at = name.indexOf('()', type === undefined ? at + 1 : 0);
  }
  return name;
}
