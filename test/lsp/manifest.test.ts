import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../server/src/languages/registry.gen';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const events: readonly string[] = manifest.activationEvents;

describe('the extension starts for what the server reads', () => {
  test.each(languages.map(({ id, files }) => [id, files] as const))(
    '%s',
    (_id, { languageIds, names = [], extensions = [] }) => {
      for (const id of languageIds) expect(events).toContain(`onLanguage:${id}`);
      // A name or an ending counts where no language of the editor has it.
      expect(languageIds.length + names.length + extensions.length).toBeGreaterThan(0);
    },
  );

  test('and for nothing else', () => {
    const ids = new Set(languages.flatMap(({ files }) => files.languageIds));
    for (const event of events) {
      const [kind, argument = ''] = event.split(':');
      if (kind === 'onLanguage') expect(ids).toContain(argument);
      else expect(kind).toBe('workspaceContains');
    }
  });
});

test('each command of the manifest is in the palette or hidden on purpose, and is registered', () => {
  const source = readFileSync(new URL('../../client/src/commands/index.ts', import.meta.url), 'utf8');
  for (const { command } of manifest.contributes.commands) expect(source).toContain(`'${command}'`);
});

test('each setting says where it applies and what it is by default', () => {
  for (const [name, setting] of Object.entries<Record<string, unknown>>(
    manifest.contributes.configuration.properties,
  )) {
    expect(setting.scope, name).toBeDefined();
    expect(setting.default, name).toBeDefined();
    expect(setting.description ?? setting.markdownDescription, name).toBeDefined();
  }
});
