/** Public resolvers and the metadata service: the same for everybody. */
const WELL_KNOWN = new Set([
  '8.8.8.8',
  '8.8.4.4',
  '1.1.1.1',
  '1.0.0.1',
  '9.9.9.9',
  '208.67.222.222',
  '208.67.220.220',
  '114.114.114.114',
  '223.5.5.5',
  '169.254.169.254',
  '169.254.170.2',
  '168.63.129.16',
  '100.100.100.200',
  // The host of Android's emulators, and what routers are called in every manual.
  '10.0.2.2',
  '10.0.3.2',
  '192.168.0.1',
  '192.168.1.1',
  '1.2.3.4',
  '4.3.2.1',
  '5.6.7.8',
]);

/**
 * Whether four numbers are the address of some machine: not this one, not a whole network, and none of those that are
 * set aside for documentation (RFC 5737), for version numbers or for object identifiers.
 */
export function isNetworkAddress(text: string): boolean {
  const parts = text.split('.').map(Number);
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  if (parts.length !== 4 || parts.some((part) => part > 255) || /(?:^|\.)0\d/.test(text)) return false;
  if (a === 0 || a === 127 || a >= 224 || d === 0 || d === 255 || WELL_KNOWN.has(text)) return false;
  // Sample networks: 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24.
  if ((a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100)) return false;
  if (a === 203 && b === 0 && c === 113) return false;
  // 1.3.6.1 and 2.5.29.15 are identifiers; `4.1.2.3` is rather a version than an address.
  return a >= 10 || parts.some((part) => part > 31);
}
