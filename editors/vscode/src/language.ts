// Gives pages their own language id. The editor waits for every provider of a language, and the one of its Markdown support
// that looks for references reads all Markdown files of the folder first: minutes, in a reference of ten thousand pages.

import * as vscode from 'vscode';
import { isPage, PAGE_LANGUAGE } from './reference';

/** Whether pages get their own language. */
export function ownLanguage(): boolean {
    return vscode.workspace.getConfiguration('docwright').get('ownLanguage', true);
}

/** Marks the pages that are open, and those that will be. */
export function watchLanguage(): vscode.Disposable {
    vscode.workspace.textDocuments.forEach(mark);
    return vscode.workspace.onDidOpenTextDocument(mark);
}

function mark(document: vscode.TextDocument): void {
    if (document.languageId === 'markdown' && ownLanguage() && isPage(document.uri)) {
        void vscode.languages.setTextDocumentLanguage(document, PAGE_LANGUAGE);
    }
}
