import { readFileSync } from 'node:fs';
import path from 'node:path';

const SETTING = 'twelveFactor.rules';
const INTRODUCTION =
  'Levels of rules or of whole factors, such as `{ "logs/log-file": "error", "config": "warning" }`. What `.twelvefactor.yaml` says wins.';

/** The entries of the editor's settings, and the schema of `.twelvefactor.yaml`. */
export function settings(root, catalogue, { write }) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  manifest.contributes ??= {};
  manifest.contributes.configuration ??= { title: 'Twelve-Factor', properties: {} };
  manifest.contributes.configuration.properties[SETTING] = {
    type: 'object',
    default: {},
    scope: 'resource',
    markdownDescription: INTRODUCTION,
    additionalProperties: false,
    properties: levels(catalogue, 'markdownDescription'),
  };
  write('package.json', json(manifest));
  write('schemas/twelvefactor.schema.json', json(schema(catalogue)));
}

/** By factor and by rule, what may be chosen. */
function levels({ factors, rules, levels: names }, description) {
  const entry = (text) => ({ type: 'string', enum: names, [description]: text });
  return Object.fromEntries(
    factors.flatMap((factor) => [
      [factor.slug, entry(`All rules of [${factor.title}](${factor.url}). ${factor.summary}`)],
      ...rules
        .filter((rule) => rule.factor.slug === factor.slug)
        .map((rule) => [rule.id, entry(`${rule.title}: ${rule.level} by default. ${rule.page.summary}`)]),
    ]),
  );
}

function schema(catalogue) {
  const globs = (description) => ({
    description,
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, uniqueItems: true }],
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Twelve-Factor',
    description: 'Settings for everybody who works on the project; they win over those of the editor.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      enabled: { type: 'boolean', default: true, description: 'Whether this folder is looked at.' },
      rules: {
        description: 'Levels by rule, or by factor for all its rules. A rule wins over its factor.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: levels(catalogue, 'description'),
      },
      exclude: globs(
        'Files that are not looked at: globs from this folder. One without a slash matches at any depth.',
      ),
      roles: {
        description: 'What files are there for, by globs, where their paths do not tell.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(
          catalogue.roles.map((role) => [role, globs(`Files with the role ${role}.`)]),
        ),
      },
    },
  };
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
