import {
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  type LogOutputChannel,
  languages,
  window,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Filter } from './client-options';

/** What the server says of a document. */
interface StatusParams {
  readonly uri: string;
  readonly state: 'ready' | 'idle';
  readonly count: number;
}

/** Shows the number of findings in the active editor, and the state of the server. */
export function showStatus(
  client: BaseLanguageClient,
  selector: readonly Filter[],
  log: LogOutputChannel,
): Disposable {
  const item = languages.createLanguageStatusItem('twelveFactor.status', selector);
  item.name = 'Twelve-Factor';
  item.command = { title: 'Show log', command: 'twelveFactor.showLog' };
  const documents = new Map<string, StatusParams>();
  const update = () => render(item, client.state, activeStatus(client, documents));
  update();
  return Disposable.from(
    item,
    client.onNotification('twelveFactor/status', (params: StatusParams) => {
      documents.set(params.uri, params);
      update();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) documents.clear();
      log.debug(`The server is ${State[newState]}`);
      update();
    }),
    window.onDidChangeActiveTextEditor(update),
  );
}

function activeStatus(
  client: BaseLanguageClient,
  documents: ReadonlyMap<string, StatusParams>,
): StatusParams | undefined {
  const document = window.activeTextEditor?.document;
  return document && documents.get(client.code2ProtocolConverter.asUri(document.uri));
}

function render(item: LanguageStatusItem, state: State, status: StatusParams | undefined): void {
  item.severity = LanguageStatusSeverity.Information;
  item.busy = state === State.Starting;
  if (state === State.Stopped) {
    item.severity = LanguageStatusSeverity.Error;
    item.text = 'Twelve-Factor has stopped';
    item.command = { title: 'Restart', command: 'twelveFactor.restart' };
    return;
  }
  item.command = { title: 'Show log', command: 'twelveFactor.showLog' };
  if (state === State.Starting) item.text = 'Twelve-Factor is starting';
  else if (status?.state === 'idle') item.text = 'Twelve-Factor: not checked';
  else item.text = `Twelve-Factor: ${countText(status?.count ?? 0)}`;
}

function countText(count: number): string {
  if (count === 0) return 'no findings';
  return count === 1 ? '1 finding' : `${count} findings`;
}
