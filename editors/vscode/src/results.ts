// Shows what the server's commands answer: a text in a read-only document beside the page, or a message.

import * as vscode from 'vscode';

/** A text to read. */
interface Shown {
    title: string;
    language: string;
    text: string;
}

/** A sentence about what was done. */
interface Done {
    message: string;
}

const SCHEME = 'docwright-result';

const EXTENSIONS: Record<string, string> = { markdown: '.md', rust: '.rs', diff: '.diff', json: '.json' };

/** The texts that are shown, each under an address of its own. */
export class Results implements vscode.TextDocumentContentProvider, vscode.Disposable {
    private readonly texts = new Map<string, string>();
    private readonly changed = new vscode.EventEmitter<vscode.Uri>();
    private readonly subscriptions = [
        this.changed,
        vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
        vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
    ];
    readonly onDidChange = this.changed.event;

    provideTextDocumentContent(uri: vscode.Uri): string {
        return this.texts.get(uri.toString()) ?? '';
    }

    /** Shows the answer when it is one of ours, and hands it on. */
    async present(answer: unknown): Promise<unknown> {
        if (isShown(answer)) {
            await this.open(answer);
        } else if (isDone(answer)) {
            void vscode.window.setStatusBarMessage(`docwright: ${answer.message}`, 10_000);
        }
        return answer;
    }

    dispose(): void {
        vscode.Disposable.from(...this.subscriptions).dispose();
    }

    private async open({ title, language, text }: Shown): Promise<void> {
        // The editor takes the language from the extension, and the name of the tab from the path.
        const name = title.replace(/[\\/:*?"<>|]+/g, ' ') + (EXTENSIONS[language] ?? '.txt');
        const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}` });
        this.texts.set(uri.toString(), text);
        this.changed.fire(uri);
        const document = await vscode.workspace.openTextDocument(uri);
        await vscode.window.showTextDocument(document, {
            viewColumn: vscode.ViewColumn.Beside,
            preserveFocus: true,
            preview: true,
        });
    }
}

function isShown(answer: unknown): answer is Shown {
    return has(answer, 'title') && has(answer, 'language') && has(answer, 'text');
}

function isDone(answer: unknown): answer is Done {
    return has(answer, 'message');
}

function has(value: unknown, key: string): boolean {
    return typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[key] === 'string';
}
