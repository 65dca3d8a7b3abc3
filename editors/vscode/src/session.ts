// One conversation with the server: start, stop, restart, and what the status bar says about it.

import * as vscode from 'vscode';
import {
    LanguageClient,
    State,
    TransportKind,
    type ClientCapabilities,
    type DocumentSelector,
    type LanguageClientOptions,
    type StaticFeature,
} from 'vscode-languageclient/node';
import { ownLanguage } from './language';
import { findReferences, PAGE_LANGUAGE, setting } from './reference';
import type { Results } from './results';
import { findServer, reportMissing } from './server';

/** The running server, if any. */
export class Session implements vscode.Disposable {
    private client: LanguageClient | undefined;
    /** Starts and stops queue up here: two at once would leave a server behind. */
    private last: Promise<void> = Promise.resolve();
    private readonly snapshots = new vscode.EventEmitter<void>();
    /** Pending snapshots may be others now. */
    readonly onSnapshotsChanged = this.snapshots.event;
    private readonly log = vscode.window.createOutputChannel('docwright', { log: true });
    private readonly status = vscode.languages.createLanguageStatusItem('docwright', { language: PAGE_LANGUAGE });

    constructor(private readonly results: Results) {
        this.status.name = 'docwright';
        this.status.command = { command: 'docwright.server.restart', title: 'Restart' };
        this.show(State.Stopped);
    }

    start(): Promise<void> {
        return this.queue(() => this.begin());
    }

    stop(): Promise<void> {
        return this.queue(() => this.end());
    }

    restart(): Promise<void> {
        return this.queue(async () => {
            await this.end();
            await this.begin();
        });
    }

    get running(): boolean {
        return this.client?.isRunning() ?? false;
    }

    /** Asks the server something of its own; nothing while it does not run. */
    async request<T>(method: string, params: unknown): Promise<T | undefined> {
        return this.running ? this.client?.sendRequest<T>(method, params) : undefined;
    }

    /** Tells the log what went wrong where nobody has to act. */
    note(error: unknown): void {
        this.log.warn(String(error));
    }

    showLog(): void {
        this.log.show();
    }

    dispose(): void {
        this.snapshots.dispose();
        this.log.dispose();
        this.status.dispose();
    }

    private queue(step: () => Promise<void>): Promise<void> {
        this.last = this.last.then(step).catch((error: unknown) => {
            this.log.error(String(error));
            void vscode.window.showErrorMessage(`docwright: ${String(error)}`);
        });
        return this.last;
    }

    private async begin(): Promise<void> {
        const program = findServer();
        if (program === undefined) {
            void reportMissing();
            return;
        }
        const run = { command: program, transport: TransportKind.stdio };
        this.client = new LanguageClient('docwright', 'docwright', { run, debug: run }, this.options());
        this.client.onDidChangeState(({ newState }) => this.show(newState));
        this.client.registerFeature(FOLLOWS_SNAPSHOTS);
        this.client.onNotification('docwright/snapshotsChanged', () => this.snapshots.fire());
        await this.client.start();
        this.snapshots.fire();
    }

    private async end(): Promise<void> {
        const client = this.client;
        this.client = undefined;
        await client?.dispose();
        this.show(State.Stopped);
    }

    private options(): LanguageClientOptions {
        return {
            documentSelector: selector(),
            outputChannel: this.log,
            initializationOptions: settings(),
            synchronize: { configurationSection: 'docwright' },
            middleware: {
                // The lens above an example and the palette's commands all end here.
                executeCommand: async (command, args, next) => this.results.present(await next(command, args)),
            },
        };
    }

    private show(state: State): void {
        const [text, busy] = {
            [State.Stopped]: ['docwright is not running', false] as const,
            [State.StartFailed]: ['docwright could not start', false] as const,
            [State.Starting]: ['docwright starts', true] as const,
            [State.Running]: ['docwright', false] as const,
        }[state];
        this.status.text = text;
        this.status.busy = busy;
        this.status.severity =
            state === State.Stopped || state === State.StartFailed
                ? vscode.LanguageStatusSeverity.Warning
                : vscode.LanguageStatusSeverity.Information;
        void vscode.commands.executeCommand('setContext', 'docwright.running', state === State.Running);
    }
}

/** Tells the server that somebody wants to hear of pending snapshots. */
const FOLLOWS_SNAPSHOTS: StaticFeature = {
    fillClientCapabilities: (capabilities: ClientCapabilities) => {
        capabilities.experimental = { ...capabilities.experimental, docwrightSnapshots: true };
    },
    initialize: () => {},
    getState: () => ({ kind: 'static' }),
    clear: () => {},
};

/** Pages, and the Rust that was emitted from them: from there the server leads back to the page. */
function selector(): DocumentSelector {
    const pages = ownLanguage() ? PAGE_LANGUAGE : 'markdown';
    return findReferences().flatMap(({ docs, output }) => [
        { scheme: 'file', language: pages, pattern: below(docs, '**/*.md') },
        { scheme: 'file', language: 'rust', pattern: below(output, '{generated,tests}/**/*.rs') },
    ]);
}

function below(folder: string, pattern: string) {
    return { baseUri: vscode.Uri.file(folder).toString(), pattern };
}

function settings() {
    const { docs, config, output, diagnostics } = Object.fromEntries(
        ['docs', 'config', 'output', 'diagnostics'].map((key) => [key, setting(key)]),
    );
    const contract = vscode.workspace.getConfiguration('docwright').get<boolean>('contract', false);
    return { docs, config, output, diagnostics, contract };
}
