// A new page: the server says which kinds there are and where they lie, and gives what pages beside it have in common.

import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Session } from './session';

interface NewPage {
    text: string;
    snippet: string;
}

/** A folder that holds pages of a kind. */
interface Folder {
    uri: string;
    /** Below the docs folder. */
    path: string;
    /** The name of a page there, without its ending. */
    example: string;
    ending: string;
}

/** Pages for operations, or for types. */
interface Kind {
    label: string;
    folders: Folder[];
}

export async function newPage(session: Session): Promise<void> {
    const kinds = await session.request<Kind[]>('docwright/newPageKinds', null);
    if (kinds === undefined || kinds.length === 0) {
        void vscode.window.showInformationMessage('docwright: no reference with pages is open.');
        return;
    }
    const kind = await pick(kinds, ({ label }) => label, 'What does the page describe?');
    const folder = kind && (await pick(kind.folders, ({ path }) => path, 'Which folder?'));
    if (folder === undefined) {
        return;
    }
    const file = (name: string) => path.join(vscode.Uri.parse(folder.uri).fsPath, `${name}.${folder.ending}`);
    const name = await vscode.window.showInputBox({
        title: 'The file’s name, without an ending',
        placeHolder: folder.example,
        validateInput: (text) =>
            !/^\w[\w.-]*$/.test(text)
                ? 'Letters, digits, hyphens and dots.'
                : fs.existsSync(file(text))
                  ? 'This page is there already.'
                  : undefined,
    });
    if (name === undefined) {
        return;
    }
    const uri = vscode.Uri.file(file(name));
    try {
        const page = await session.request<NewPage>('docwright/newPage', { uri: uri.toString() });
        const edit = new vscode.WorkspaceEdit();
        edit.createFile(uri, { overwrite: false });
        if (page === undefined || !(await vscode.workspace.applyEdit(edit))) {
            throw new Error(`${uri.fsPath} cannot be made`);
        }
        const editor = await vscode.window.showTextDocument(uri);
        await editor.insertSnippet(new vscode.SnippetString(page.snippet), new vscode.Position(0, 0));
    } catch (error) {
        void vscode.window.showErrorMessage(`docwright: ${error instanceof Error ? error.message : String(error)}`);
    }
}

/** One of several, as it is called in a list; the only one without a question. */
async function pick<T>(all: T[], called: (one: T) => string, title: string): Promise<T | undefined> {
    const rows = all.map((one) => ({ label: called(one), one }));
    return rows.length > 1 ? (await vscode.window.showQuickPick(rows, { title }))?.one : rows[0]?.one;
}
