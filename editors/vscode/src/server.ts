// Where the server's program is.

import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { setting } from './reference';

const PROGRAM = process.platform === 'win32' ? 'docwright-ls.exe' : 'docwright-ls';

/** The program that the settings name, else the one on the path, else the one built in an opened folder. */
export function findServer(): string | undefined {
    const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath);
    const named = setting('server.path');
    if (named !== '') {
        return [path.resolve(folders[0] ?? '', named)].find(isFile);
    }
    const onPath = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
    const built = folders.map((folder) => path.join(folder, 'target', 'release'));
    return [...onPath, ...built].map((folder) => path.join(folder, PROGRAM)).find(isFile);
}

/** Says that there is no server, and leads to the setting. */
export async function reportMissing(): Promise<void> {
    const named = setting('server.path');
    const what = named === '' ? `${PROGRAM} is neither on the PATH nor in target/release` : `there is no program ${named}`;
    const open = 'Open the Setting';
    const answer = await vscode.window.showErrorMessage(`docwright: ${what}.`, open);
    if (answer === open) {
        await vscode.commands.executeCommand('workbench.action.openSettings', 'docwright.server.path');
    }
}

function isFile(file: string): boolean {
    return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
