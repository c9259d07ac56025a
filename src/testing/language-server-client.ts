import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type MarkupContent,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

type Settings = Readonly<Record<string, unknown>>;

/** A file as an author sees it in an editor. */
interface OpenFile {
  /** What is shown where the cursor rests. */
  hover(): Promise<string>;
  /** What is offered at the cursor, with the words beside it. */
  offers(): Promise<{ label: string; words: string }[]>;
  /** What the server finds wrong, once it has looked. */
  faults(): Promise<string[]>;
}

/** An editor with a folder open, as far as its language server can tell. */
export class LanguageServerClient {
  readonly #server: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #root: string;
  readonly #waiting = new Map<string, (faults: readonly Diagnostic[]) => void>();

  private constructor(server: ChildProcess, connection: ProtocolConnection, root: string) {
    this.#server = server;
    this.#connection = connection;
    this.#root = root;
  }

  /**
   * Starts a language server and speaks to it as VS Code does, over stdio.
   * @param script its program, for Node
   * @param folder the folder that is open
   * @param settings as in `.vscode/settings.json`
   * @param options what the extension hands its server at the start
   */
  static async open(
    script: string,
    folder: string,
    settings: Settings,
    options: Settings = {},
  ): Promise<LanguageServerClient> {
    const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const editor = new LanguageServerClient(server, connection, pathToFileURL(folder).href);
    editor.#answer(settings);
    await editor.#greet(options);
    return editor;
  }

  /** Shows a text as a file of the folder; `|` is where the cursor stands, and is not in the text. */
  async show(file: string, languageId: string, marked: string): Promise<OpenFile> {
    const uri = `${this.#root}/${file}`;
    const [before = '', ...after] = marked.split('|');
    const textDocument = { uri, languageId, version: 1, text: [before, ...after].join('') };
    const lines = before.split('\n');
    const at = {
      textDocument: { uri },
      position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    };
    const faults = new Promise<readonly Diagnostic[]>((resolve) => this.#waiting.set(uri, resolve));
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
    return {
      hover: async () =>
        words((await this.#connection.sendRequest<Hover | null>('textDocument/hover', at))?.contents),
      offers: async () => {
        const list = await this.#connection.sendRequest<{ items: CompletionItem[] }>(
          'textDocument/completion',
          at,
        );
        return list.items.map(({ label, documentation }) => ({ label, words: words(documentation) }));
      },
      faults: async () => (await faults).map(({ message }) => words(message)),
    };
  }

  close(): void {
    this.#connection.dispose();
    this.#server.kill();
  }

  #answer(settings: Settings): void {
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section = '' }) => sectionOf(settings, section)),
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onNotification('textDocument/publishDiagnostics', (found: PublishDiagnosticsParams) =>
      this.#waiting.get(found.uri)?.(found.diagnostics),
    );
    this.#connection.listen();
  }

  async #greet(initializationOptions: Settings): Promise<void> {
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: this.#root,
      workspaceFolders: [{ uri: this.#root, name: 'content' }],
      capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } },
      initializationOptions,
    });
    await this.#connection.sendNotification('initialized', {});
  }
}

/** A section of flat settings as a tree: `yaml` of `yaml.schemas`. */
function sectionOf(settings: Settings, section: string): unknown {
  const own = Object.entries(settings).filter(([key]) => key.startsWith(`${section}.`));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(section.length + 1), value]));
}

function words(value: Hover['contents'] | MarkupContent | undefined): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  return Array.isArray(value) ? value.map(words).join('\n') : value.value;
}
