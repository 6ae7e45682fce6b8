/**
 * The name under which a package is used that is imported without an alias. The package says it itself, in a file
 * that we do not see; by convention it is the last segment of the path, without a major version (`/v2`, `.v3`) and
 * without what says that it is Go (`go-daemon`, `nats.go`), and of a name with hyphens the last part.
 */
export function packageName(path: string): string {
  const segments = path.split('/');
  let last = segments.pop() ?? '';
  if (/^v\d+$/.test(last) && segments.length > 0) last = segments.pop() ?? '';
  last = last.replace(/\.v\d+$/, '');
  const parts = last.split(/[-.]/).filter((part) => part !== '' && part !== 'go' && part !== 'golang');
  return parts[parts.length - 1] ?? last;
}
