// A new page: where it lies and what it is called are asked, what it holds comes from the pages beside it.

import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { findReferences } from './reference';
import type { Session } from './session';

interface NewPage {
    text: string;
    snippet: string;
}

/** Folders of pages: what an operation is described in, and what a type is. */
const KINDS = [
    { label: 'API page', folder: 'api', example: 'loan-get' },
    { label: 'Resource page', folder: 'resources', example: 'loan' },
];

export async function newPage(session: Session): Promise<void> {
    const [reference] = findReferences();
    if (reference === undefined || !session.running) {
        void vscode.window.showInformationMessage('docwright: no reference is open.');
        return;
    }
    const kind = await vscode.window.showQuickPick(KINDS, { title: 'What does the page describe?' });
    if (kind === undefined) {
        return;
    }
    const folder = await pickFolder(reference.docs, kind.folder);
    if (folder === undefined) {
        return;
    }
    const name = await vscode.window.showInputBox({
        title: 'The file’s name, without an ending',
        placeHolder: kind.example,
        validateInput: (text) =>
            !/^\w[\w.-]*$/.test(text)
                ? 'Letters, digits, hyphens and dots.'
                : fs.existsSync(path.join(folder, `${text}.md`))
                  ? 'This page is there already.'
                  : undefined,
    });
    if (name === undefined) {
        return;
    }
    const uri = vscode.Uri.file(path.join(folder, `${name}.md`));
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

/** The folder of one kind of pages; of several versions one is chosen. */
async function pickFolder(docs: string, kind: string): Promise<string | undefined> {
    const versions = fs.readdirSync(docs).filter((version) => fs.existsSync(path.join(docs, version, kind)));
    const version = versions.length > 1 ? await vscode.window.showQuickPick(versions, { title: 'Which version?' }) : versions[0];
    if (versions.length === 0) {
        void vscode.window.showInformationMessage(`docwright: ${docs} has no folder ${kind}.`);
    }
    return version === undefined ? undefined : path.join(docs, version, kind);
}
