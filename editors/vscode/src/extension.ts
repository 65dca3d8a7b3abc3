// The entry point: finds the reference in the opened folders, starts the server for it, and registers the commands.

import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { watchLanguage } from './language';
import { findReferences } from './reference';
import { Results } from './results';
import { Session } from './session';
import { Snapshots } from './snapshots';

let session: Session | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
    const results = new Results();
    const running = new Session(results);
    session = running;
    context.subscriptions.push(
        results,
        running,
        new Snapshots(running),
        ...registerCommands(running),
        watchLanguage(),
        vscode.workspace.onDidChangeWorkspaceFolders(() => running.restart()),
        vscode.workspace.onDidChangeConfiguration(async (change) => {
            if (needsRestart(change)) {
                await running.restart();
            }
        }),
    );
    if (findReferences().length > 0) {
        await running.start();
    }
}

export async function deactivate(): Promise<void> {
    await session?.stop();
}

/** The server reads these when it starts; the others reach it while it runs. */
function needsRestart(change: vscode.ConfigurationChangeEvent): boolean {
    return ['server.path', 'docs', 'config', 'output', 'ownLanguage'].some((key) =>
        change.affectsConfiguration(`docwright.${key}`),
    );
}
