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

/** A file that is open in the client. */
interface OpenFile {
  /** Documentation at the cursor. */
  hover(): Promise<string>;
  /** Completions at the cursor, with their documentation. */
  completions(): Promise<{ label: string; documentation: string }[]>;
  /** Messages of the diagnostics, when the server has published them. */
  diagnostics(): Promise<string[]>;
}

/** A client of a language server with one folder open, as an editor is. */
export class LanguageServerClient {
  readonly #server: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #root: string;
  readonly #waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();

  private constructor(server: ChildProcess, connection: ProtocolConnection, root: string) {
    this.#server = server;
    this.#connection = connection;
    this.#root = root;
  }

  /**
   * Starts a language server and connects to it over stdio.
   * @param script path of the server's script for Node
   * @param folder the folder to open
   * @param settings as in `.vscode/settings.json`
   * @param options initialization options, as the VS Code extension of the server sends them
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
    const client = new LanguageServerClient(server, connection, pathToFileURL(folder).href);
    client.#handleRequests(settings);
    await client.#initialize(options);
    return client;
  }

  /** Opens a file of the folder with a text; `|` marks the cursor and is left out of the text. */
  async show(file: string, languageId: string, marked: string): Promise<OpenFile> {
    const uri = `${this.#root}/${file}`;
    const [before = '', ...after] = marked.split('|');
    const textDocument = { uri, languageId, version: 1, text: [before, ...after].join('') };
    const lines = before.split('\n');
    const params = {
      textDocument: { uri },
      position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    };
    const diagnostics = new Promise<readonly Diagnostic[]>((resolve) => this.#waiting.set(uri, resolve));
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
    return {
      hover: async () =>
        plainText((await this.#connection.sendRequest<Hover | null>('textDocument/hover', params))?.contents),
      completions: async () => {
        const list = await this.#connection.sendRequest<{ items: CompletionItem[] }>(
          'textDocument/completion',
          params,
        );
        return list.items.map(({ label, documentation }) => ({
          label,
          documentation: plainText(documentation),
        }));
      },
      diagnostics: async () => (await diagnostics).map(({ message }) => plainText(message)),
    };
  }

  close(): void {
    this.#connection.dispose();
    this.#server.kill();
  }

  #handleRequests(settings: Settings): void {
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section = '' }) => sectionOf(settings, section)),
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onNotification('textDocument/publishDiagnostics', (found: PublishDiagnosticsParams) =>
      this.#waiting.get(found.uri)?.(found.diagnostics),
    );
    this.#connection.listen();
  }

  async #initialize(initializationOptions: Settings): Promise<void> {
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

/** The settings whose names start with a section and a dot, without it: `schemas` for `yaml.schemas`. */
function sectionOf(settings: Settings, section: string): unknown {
  const own = Object.entries(settings).filter(([key]) => key.startsWith(`${section}.`));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(section.length + 1), value]));
}

function plainText(value: Hover['contents'] | MarkupContent | undefined): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  return Array.isArray(value) ? value.map(plainText).join('\n') : value.value;
}
