// Where the reference is: the folder of a `docwright.toml`, and which files below it are pages.

import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';

/** A reference in an opened folder. */
export interface Reference {
    /** The folder that holds the version folders. */
    readonly docs: string;
    /** The folder that holds the emitted client and its tests. */
    readonly output: string;
}

/** The id of the language that pages get. */
export const PAGE_LANGUAGE = 'docwright-markdown';

const PAGE = /^(?:[^/]+\/)?(?:api|resources|includes)\/.*\.md$/;

/** The references of all opened folders, found as the server finds them. */
export function findReferences(): Reference[] {
    const folders = (vscode.workspace.workspaceFolders ?? [])
        .filter((folder) => folder.uri.scheme === 'file')
        .map((folder) => folder.uri.fsPath);
    const [first] = folders;
    const docs = setting('docs');
    if (docs !== '' && first !== undefined) {
        return [reference(path.resolve(first, docs), first)];
    }
    return folders.flatMap((folder) => {
        const found = [folder, path.join(folder, 'docs'), ...above(folder)].find((candidate) =>
            fs.existsSync(path.join(candidate, 'docwright.toml')),
        );
        return found === undefined ? [] : [reference(found, folder)];
    });
}

/** Whether the file is a page, or a fragment that pages include, of one of the references. */
export function isPage(uri: vscode.Uri): boolean {
    return (
        uri.scheme === 'file' &&
        findReferences().some(({ docs }) => PAGE.test(path.relative(docs, uri.fsPath).split(path.sep).join('/')))
    );
}

/** A text of the settings `docwright.*`; empty when it is not set. */
export function setting(key: string): string {
    return vscode.workspace.getConfiguration('docwright').get<string>(key, '').trim();
}

/** The folders above: someone may have opened a part of a reference only. */
function above(folder: string): string[] {
    const parent = path.dirname(folder);
    return parent === folder ? [] : [parent, ...above(parent)];
}

function reference(docs: string, folder: string): Reference {
    const output = setting('output');
    return { docs, output: output === '' ? path.dirname(docs) : path.resolve(folder, output) };
}
