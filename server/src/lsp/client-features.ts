import { type InitializeParams, MarkupKind } from 'vscode-languageserver';

/** What the client said that it can do, as questions that handlers ask. */
export interface ClientFeatures {
  /** It asks for diagnostics; otherwise they are pushed. */
  readonly pulls: boolean;
  readonly refresh: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly lazyEdits: boolean;
  readonly disabledActions: boolean;
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  readonly annotations: boolean;
  readonly snippetEdits: boolean;
  readonly markdown: boolean;
  readonly configuration: boolean;
  readonly watchRegistration: boolean;
  readonly folderChanges: boolean;
  readonly showDocument: boolean;
  /** It is our own extension, which has the commands and listens to `twelveFactor/status`. */
  readonly extension: boolean;
}

export function clientFeatures({ capabilities, initializationOptions }: InitializeParams): ClientFeatures {
  const { textDocument, workspace, window } = capabilities;
  const edit = workspace?.workspaceEdit;
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  return {
    pulls: pulled !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    // Older clients say it for pushed diagnostics only and mean both.
    relatedInformation: (pulled?.relatedInformation ?? published?.relatedInformation) === true,
    codeDescription: (pulled?.codeDescriptionSupport ?? published?.codeDescriptionSupport) !== false,
    lazyEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    disabledActions: textDocument?.codeAction?.disabledSupport === true,
    documentChanges: edit?.documentChanges === true,
    createFiles: edit?.documentChanges === true && edit.resourceOperations?.includes('create') === true,
    annotations: edit?.changeAnnotationSupport !== undefined,
    snippetEdits: edit?.documentChanges === true && edit.snippetEditSupport === true,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    configuration: workspace?.configuration === true,
    watchRegistration: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folderChanges: workspace?.workspaceFolders === true,
    showDocument: window?.showDocument?.support === true,
    extension: isOurExtension(initializationOptions),
  };
}

function isOurExtension(options: unknown): boolean {
  return (
    typeof options === 'object' && options !== null && 'extension' in options && options.extension === true
  );
}
