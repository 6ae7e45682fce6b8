import { type ExtensionContext, type LogOutputChannel, type TextDocument, workspace } from 'vscode';
import { DiagnosticPullMode, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { SECTION } from './names';

/** Documents of a language, or of a name. */
export type Filter = { scheme: string; language: string } | { scheme: string; pattern: string };

/** How the client talks to the server. */
export function clientOptions(selector: readonly Filter[], log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [...selector],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { extension: true },
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      // Answers whether to leave the document alone.
      filter: (document, mode) => mode === DiagnosticPullMode.onType && runMode(document) === 'onSave',
    },
    markdown: { isTrusted: { enabledCommands: ['twelveFactor.explain'] } },
  };
}

function runMode(document: TextDocument): string | undefined {
  return workspace.getConfiguration(SECTION, document).get<string>('run');
}

/**
 * The documents that the server is told of. What starts the extension is what it looks at, so the manifest lists it
 * once: `onLanguage:python` is a language, `workspaceContains:Procfile` a file name.
 */
export function documentSelector({ extension }: ExtensionContext): readonly Filter[] {
  const events: readonly string[] = extension.packageJSON.activationEvents;
  const argumentsOf = (kind: string) =>
    events.flatMap((event) => (event.startsWith(kind) ? [event.slice(kind.length)] : []));
  const languages = argumentsOf('onLanguage:');
  const names = argumentsOf('workspaceContains:').map((pattern) => pattern.replace('**/', ''));
  return schemes().flatMap((scheme) => [
    ...languages.map((language): Filter => ({ scheme, language })),
    ...names.map((name): Filter => ({ scheme, pattern: `**/${name}` })),
  ]);
}

/** Those of files that can be edited, and of the cells of notebooks: not the other side of a diff, not the output panel. */
function schemes(): readonly string[] {
  return [
    ...new Set([
      'file',
      'untitled',
      'vscode-notebook-cell',
      ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
    ]),
  ];
}
