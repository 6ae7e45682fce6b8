import { factorUrl, noticesOf } from '../report';
import type { Format } from './format';

/**
 * For programs. The shape only ever grows; `format` changes if that is broken.
 *
 *     { "format": 1, "tool": { "name", "version" },
 *       "summary": { "files", "errors", "warnings", "advice", "suppressed" },
 *       "findings": [{ "path", "rule", "severity", "message", "line", "column", "endLine", "endColumn", "url",
 *                      "related"?: [{ "path", "line", "column", "endLine", "endColumn", "message" }],
 *                      "fingerprint", "suppressed"?: { "reason" } }],
 *       "notices": [{ "path", "message" }] }
 *
 * Lines and columns count from 1, in UTF-16 code units; the end is behind the last character.
 */
export const json: Format = ({ version, files, summary }) => {
  const findings = files.flatMap(({ path, findings }) =>
    findings.map(({ fingerprint, suppressed, ...finding }) => ({
      path,
      ...finding,
      url: factorUrl(finding.rule),
      fingerprint,
      ...(suppressed ? { suppressed } : {}),
    })),
  );
  const notices = files.flatMap((file) => noticesOf(file).map((message) => ({ path: file.path, message })));
  return `${JSON.stringify({ format: 1, tool: { name: 'twelve-factor', version }, summary, findings, notices }, undefined, 2)}\n`;
};
