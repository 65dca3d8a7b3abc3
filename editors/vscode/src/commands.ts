// The palette's commands. Each asks the server's command of the same purpose about the place under the cursor.

import * as vscode from 'vscode';
import { newPage } from './newPage';
import type { Session } from './session';

/** The palette's command, and the server's. */
const ABOUT_A_PLACE: Record<string, string> = {
    'docwright.here.replay': 'docwright.replay',
    'docwright.here.showRust': 'docwright.showRust',
    'docwright.here.snapshotDiff': 'docwright.snapshotDiff',
    'docwright.here.acceptSnapshot': 'docwright.acceptSnapshot',
    'docwright.here.rejectSnapshot': 'docwright.rejectSnapshot',
    'docwright.here.provenance': 'docwright.provenance',
    'docwright.here.regeneratePage': 'docwright.regeneratePage',
};

export function registerCommands(session: Session): vscode.Disposable[] {
    const { registerCommand } = vscode.commands;
    return [
        ...Object.entries(ABOUT_A_PLACE).map(([ours, theirs]) => registerCommand(ours, () => askHere(session, theirs))),
        registerCommand('docwright.here.explainRule', () => explain(session)),
        registerCommand('docwright.all.regenerate', () => ask(session, 'docwright.regenerateAll')),
        registerCommand('docwright.newPage', () => newPage(session)),
        registerCommand('docwright.page.preview', preview),
        registerCommand('docwright.server.restart', () => session.restart()),
        registerCommand('docwright.server.log', () => session.showLog()),
    ];
}

async function askHere(session: Session, command: string): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
        void vscode.window.showInformationMessage('docwright: open a page first.');
        return;
    }
    const { line, character } = editor.selection.active;
    await ask(session, command, { uri: editor.document.uri.toString(), position: { line, character } });
}

/** The client registers each of the server's commands with the editor, so this goes through its middleware. */
export async function ask(session: Session, command: string, ...args: unknown[]): Promise<void> {
    if (!session.running) {
        const start = 'Start';
        if ((await vscode.window.showWarningMessage('docwright is not running.', start)) === start) {
            await session.restart();
        }
        return;
    }
    try {
        await vscode.commands.executeCommand(command, ...args);
    } catch (error) {
        // Not awaited: it ends when the user closes the message.
        void vscode.window.showErrorMessage(`docwright: ${error instanceof Error ? error.message : String(error)}`);
    }
}

async function explain(session: Session): Promise<void> {
    const rule = await ruleHere();
    if (rule === undefined) {
        void vscode.window.showInformationMessage('docwright: there is no finding here.');
    } else {
        await ask(session, 'docwright.explainRule', { rule });
    }
}

/** The rule of the finding under the cursor, else one of the line's; several are offered for choice. */
async function ruleHere(): Promise<string | undefined> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
        return undefined;
    }
    const cursor = editor.selection.active;
    const findings = vscode.languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'docwright');
    const at = findings.filter(({ range }) => range.contains(cursor));
    const near = at.length > 0 ? at : findings.filter(({ range }) => range.start.line === cursor.line);
    const rules = [...new Set(near.map(({ code }) => String(typeof code === 'object' ? code.value : code)))];
    return rules.length > 1 ? vscode.window.showQuickPick(rules, { title: 'Which rule?' }) : rules[0];
}

/** The editor's own preview, which offers itself for its own Markdown language only. */
async function preview(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (uri !== undefined) {
        await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
    }
}
