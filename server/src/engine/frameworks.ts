import picomatch from 'picomatch/posix';
import { deployChecks } from '../knowledge/deploy-checks';
import { requestTables } from '../knowledge/requests';
import { lastSegment } from '../semantics/apis';
import type { RequestTable } from '../semantics/request-table';
import type { Frameworks } from '../semantics/structure';

const NONE: RequestTable = {
  registrations: {},
  marks: {},
  bases: {},
  generatedBases: [],
  parameterTypes: {},
  functionTypes: {},
  resultTypes: {},
  parameterNames: [],
  files: [],
  gives: {},
};

/** What is known of the frameworks of an ecosystem. Made once, for all documents. */
export function frameworksOf(ecosystem: string): Frameworks {
  const requests = requestTables[ecosystem]?.() ?? NONE;
  return {
    requests,
    registering: new Set(Object.keys(requests.registrations).map(lastSegment)),
    deployChecks: deployChecks[ecosystem] ?? {},
    matches: (glob, file) => picomatch.isMatch(file, glob, { dot: true }),
  };
}
