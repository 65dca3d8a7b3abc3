// Snapshots that wait for a decision: a tree of them, the editor's own diff of each, and what accepts them.

import * as vscode from 'vscode';
import { ask } from './commands';
import type { Session } from './session';

/** A row of the server's list. */
interface Row {
    name: string;
    state: 'changed' | 'new' | 'gone';
    page: string | null;
    uri: string | null;
    range: { start: { line: number; character: number } } | null;
}

/** Rows that are one decision. */
interface Group {
    cause: string;
    title: string;
    members: string[];
    pages: string[];
    snapshots: string[];
}

interface List {
    snapshots: Row[];
    groups: Group[];
}

/** The texts of one snapshot. */
interface Texts {
    accepted: string | null;
    now: string | null;
}

/** A branch of the tree. */
interface Branch {
    label: string;
    description: string;
    rows: Row[];
}

type Node = Branch | Row;

const SCHEME = 'docwright-snapshot';
const VIEW = 'docwright.snapshots';

/** The view, and everything that it offers. */
export class Snapshots implements vscode.TreeDataProvider<Node>, vscode.TextDocumentContentProvider, vscode.Disposable {
    private list: List = { snapshots: [], groups: [] };
    private byChange = false;
    private readonly changed = new vscode.EventEmitter<undefined>();
    private readonly textChanged = new vscode.EventEmitter<vscode.Uri>();
    private readonly view: vscode.TreeView<Node>;
    private readonly subscriptions: vscode.Disposable[];
    readonly onDidChangeTreeData = this.changed.event;
    readonly onDidChange = this.textChanged.event;

    constructor(private readonly session: Session) {
        this.view = vscode.window.createTreeView<Node>(VIEW, { treeDataProvider: this });
        const { registerCommand } = vscode.commands;
        this.subscriptions = [
            this.view,
            this.changed,
            this.textChanged,
            vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
            // Nobody computes what nobody sees.
            this.view.onDidChangeVisibility(({ visible }) => (visible ? this.refresh() : undefined)),
            session.onSnapshotsChanged(() => (this.view.visible ? this.refresh() : undefined)),
            registerCommand('docwright.snapshots.refresh', () => this.refresh()),
            registerCommand('docwright.snapshots.byPage', () => this.arrange(false)),
            registerCommand('docwright.snapshots.byChange', () => this.arrange(true)),
            registerCommand('docwright.snapshots.show', (row: unknown) => this.show(row)),
            registerCommand('docwright.snapshots.accept', (node: unknown) => this.accept(node)),
        ];
    }

    dispose(): void {
        vscode.Disposable.from(...this.subscriptions).dispose();
    }

    getChildren(node?: Node): Node[] {
        if (node === undefined) {
            return this.byChange ? this.groups() : this.pages();
        }
        return 'rows' in node ? node.rows : [];
    }

    getTreeItem(node: Node): vscode.TreeItem {
        if ('rows' in node) {
            const item = new vscode.TreeItem(`${node.label} (${node.rows.length})`, vscode.TreeItemCollapsibleState.Expanded);
            item.description = node.description;
            item.contextValue = node.rows.some(isWritten) ? 'branch' : 'gone';
            return item;
        }
        const item = new vscode.TreeItem(node.name.slice(node.name.indexOf('/') + 1));
        item.description = node.state;
        item.contextValue = isWritten(node) ? 'snapshot' : 'gone';
        item.command = { command: 'docwright.snapshots.show', title: 'Show the Difference', arguments: [node] };
        item.iconPath = new vscode.ThemeIcon({ changed: 'diff-modified', new: 'diff-added', gone: 'diff-removed' }[node.state]);
        return item;
    }

    async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
        const { name, side, page } = JSON.parse(uri.query) as { name: string; side: keyof Texts; page?: string };
        try {
            const texts = await this.session.request<Texts>('docwright/snapshot', { name, uri: page });
            return texts?.[side] ?? '';
        } catch {
            // It was accepted meanwhile: both sides are equal.
            return '';
        }
    }

    async refresh(): Promise<void> {
        try {
            this.list = (await this.session.request<List>('docwright/snapshots', {})) ?? { snapshots: [], groups: [] };
        } catch (error) {
            this.list = { snapshots: [], groups: [] };
            this.session.note(error);
        }
        const count = this.list.snapshots.length;
        this.view.badge = count === 0 ? undefined : { value: count, tooltip: `${count} pending snapshots` };
        this.changed.fire(undefined);
        for (const { uri } of vscode.workspace.textDocuments) {
            if (uri.scheme === SCHEME) {
                this.textChanged.fire(uri);
            }
        }
    }

    private arrange(byChange: boolean): void {
        this.byChange = byChange;
        this.changed.fire(undefined);
    }

    private pages(): Branch[] {
        const pages = new Map<string, Row[]>();
        for (const row of this.list.snapshots) {
            const page = row.page ?? 'without a test';
            pages.set(page, [...(pages.get(page) ?? []), row]);
        }
        return [...pages].map(([label, rows]) => ({ label, description: '', rows }));
    }

    private groups(): Branch[] {
        const rows = new Map(this.list.snapshots.map((row) => [row.name, row]));
        return this.list.groups.map(({ title, members, snapshots }) => ({
            label: members.length > 0 ? members.join(', ') : title,
            description: title,
            rows: snapshots.flatMap((name) => rows.get(name) ?? []),
        }));
    }

    private async show(row: unknown): Promise<void> {
        if (!isRow(row)) {
            await vscode.commands.executeCommand(`${VIEW}.focus`);
            return;
        }
        const side = (side: keyof Texts) =>
            vscode.Uri.from({
                scheme: SCHEME,
                path: `/${row.name} ${side}.txt`,
                query: JSON.stringify({ name: row.name, side, page: row.uri ?? undefined }),
            });
        await vscode.commands.executeCommand('vscode.diff', side('accepted'), side('now'), `${row.name}: accepted ↔ now`);
    }

    private async accept(node: unknown): Promise<void> {
        const all = isRow(node) ? [node] : isBranch(node) ? node.rows : [];
        const rows = all.filter(isWritten);
        if (rows.length === 0) {
            void vscode.window.showInformationMessage('docwright: choose a snapshot, a page or a change in the view first.');
            return;
        }
        const uri = rows.find((row) => row.uri !== null)?.uri ?? undefined;
        await ask(this.session, 'docwright.acceptNamed', { names: rows.map(({ name }) => name), uri });
        await this.refresh();
    }
}

/** Whether a test writes it. */
function isWritten(row: Row): boolean {
    return row.state !== 'gone';
}

function isRow(value: unknown): value is Row {
    return typeof value === 'object' && value !== null && 'name' in value && 'state' in value;
}

function isBranch(value: unknown): value is Branch {
    return typeof value === 'object' && value !== null && 'rows' in value;
}
