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

/** Tells whether a path matches a glob; each glob is compiled once. */
function globMatcher(): (glob: string, path: string) => boolean {
  const compiled = new Map<string, (path: string) => boolean>();
  return (glob, path) => {
    let test = compiled.get(glob);
    if (!test) {
      test = picomatch(glob, { dot: true });
      compiled.set(glob, test);
    }
    return test(path);
  };
}

/** What is known of the frameworks of an ecosystem. Made once, for all documents. */
export function frameworksOf(ecosystem: string): Frameworks {
  const requests = requestTables[ecosystem]?.() ?? NONE;
  return {
    requests,
    registering: new Set(Object.keys(requests.registrations).map(lastSegment)),
    deployChecks: deployChecks[ecosystem] ?? {},
    matches: globMatcher(),
  };
}
