// The scenario from inside the extension host: what each feature answers, as VS Code itself receives it.
// Writes a list of { name, problem } to DOCWRIGHT_SCENARIO/self-test.json; a problem that is null is none.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

const base = process.env.DOCWRIGHT_SCENARIO;
const scenario = JSON.parse(fs.readFileSync(process.env.DOCWRIGHT_STEPS, 'utf8'));
const { executeCommand } = vscode.commands;

const uriOf = (page) => vscode.Uri.file(path.join(base, 'copy', page));
const original = (page) => fs.readFileSync(path.join(base, 'original', page), 'utf8');
const rules = (uri) => vscode.languages.getDiagnostics(uri).map(({ code }) => String(code?.value ?? code)).sort();

exports.activate = (context) => {
    context.subscriptions.push(vscode.commands.registerCommand('docwright.selfTest', run));
};

async function run() {
    const results = [];
    for (const [name, step] of Object.entries(steps)) {
        const problem = await step().then(() => null, (error) => String(error?.stack ?? error));
        results.push({ name, problem });
    }
    const file = path.join(base, 'self-test.json');
    fs.writeFileSync(`${file}.new`, JSON.stringify(results));
    fs.renameSync(`${file}.new`, file);
}

const steps = {
    async open() {
        const { document } = await open(scenario.page);
        await until('the language of pages', () => reopened(document).languageId === 'docwright-markdown');
    },

    async diagnose() {
        await untilRules(scenario.page, [scenario.findings.page]);
    },

    async hover() {
        const [uri, position] = await place(scenario.page, scenario.hover.at);
        const hovers = await executeCommand('vscode.executeHoverProvider', uri, position);
        const shown = hovers.flatMap(({ contents }) => contents.map((part) => part.value ?? part)).join('\n');
        scenario.hover.says.forEach((text) => expect(shown.includes(text), `${text} is missing in:\n${shown}`));
    },

    async implementation() {
        const [uri, position] = await place(scenario.page, scenario.implementation.at);
        const [there] = await executeCommand('vscode.executeImplementationProvider', uri, position);
        const rust = there?.targetUri ?? there?.uri;
        expect(rust?.path.includes(`/copy/${scenario.rust}`), `it leads to ${rust}`);
        const start = (there.targetSelectionRange ?? there.targetRange ?? there.range).start;
        const file = await vscode.workspace.openTextDocument(rust);
        expect(file.lineAt(start.line).text.includes('add_password'), file.lineAt(start.line).text);
        const name = file.lineAt(start.line).text.indexOf('add_password');
        const back = await executeCommand('vscode.executeDefinitionProvider', rust, new vscode.Position(start.line, name));
        const pages = back.map((target) => (target.targetUri ?? target.uri).path);
        expect(pages.some((page) => page.endsWith(scenario.page)), `back it leads to ${pages}`);
    },

    async definition() {
        const [uri, position] = await place(scenario.page, scenario.definition.at);
        const targets = await executeCommand('vscode.executeDefinitionProvider', uri, position);
        const files = targets.map((target) => (target.targetUri ?? target.uri).path);
        expect(files.length === 1 && files[0].endsWith(scenario.type), `it leads to ${files}`);
        await open(scenario.type);
        await untilRules(scenario.type, [scenario.findings.type]);
    },

    async symbols() {
        const found = await executeCommand('vscode.executeDocumentSymbolProvider', uriOf(scenario.page));
        expect(found.length > 0, 'the page has no outline');
        const everywhere = await executeCommand('vscode.executeWorkspaceSymbolProvider', 'passwordCred');
        expect(everywhere.length > 0, 'the reference has no symbol passwordCred');
    },

    async lenses() {
        const lenses = await executeCommand('vscode.executeCodeLensProvider', uriOf(scenario.page), 50);
        expect(lenses.some(({ command }) => command?.command === scenario.replay.command), JSON.stringify(lenses));
        expect(lenses.every(({ command }) => command?.command.startsWith('docwright.')), JSON.stringify(lenses));
    },

    async completion() {
        const [uri, position] = await place(scenario.page, scenario.replay.at.replace('night$0ly job', '$0nightly job'));
        const { items } = await executeCommand('vscode.executeCompletionItemProvider', uri, position);
        expect(Array.isArray(items), 'no list');
    },

    async edit() {
        const [uri, position] = await place(scenario.type, scenario.edit.at);
        const edit = new vscode.WorkspaceEdit();
        edit.replace(uri, new vscode.Range(position, position.translate(0, scenario.edit.length)), scenario.edit.text);
        expect(await vscode.workspace.applyEdit(edit), 'the edit was refused');
        await untilRules(scenario.type, []);
        await expectOriginal(scenario.type);
    },

    async fix() {
        await untilRules(scenario.page, [scenario.findings.page]);
        const [uri, position] = await place(scenario.page, scenario.fix.at);
        const actions = await executeCommand('vscode.executeCodeActionProvider', uri, new vscode.Range(position, position), undefined, 10);
        const [first] = actions.filter(({ kind }) => kind?.value.startsWith('quickfix'));
        expect(first?.edit !== undefined, `nothing is offered but ${actions.map(({ title }) => title)}`);
        expect(await vscode.workspace.applyEdit(first.edit), 'the fix was refused');
        await untilRules(scenario.page, []);
        await expectOriginal(scenario.page);
    },

    async replay() {
        const [, position] = await place(scenario.page, scenario.replay.at);
        const editor = await open(scenario.page);
        editor.selection = new vscode.Selection(position, position);
        await executeCommand('docwright.here.replay');
        const shown = await until('the answer', () =>
            vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'docwright-result'),
        );
        scenario.replay.says.forEach((text) => expect(shown.getText().includes(text), `${text} is missing in:\n${shown.getText()}`));
    },

    // Each switched off and on while the server runs: what is shown follows.
    async settings() {
        const servers = runningServers();
        expect(servers.length > 0, 'no server runs');
        const before = await shown();
        for (const key of scenario.settings.switches) {
            await configure(key, false);
            await until(`fewer lines without ${key}`, async () => (await shown()).length < before.length);
            await configure(key, undefined);
            await until(`the same lines with ${key}`, async () => (await shown()).join() === before.join());
        }
        expect(runningServers().join() === servers.join(), 'the server was started again');
    },

    async contract() {
        const servers = runningServers();
        const { at, length, text, says } = scenario.settings.contract;
        const [uri, position] = await place(scenario.type, at);
        await open(scenario.type);
        const edit = new vscode.WorkspaceEdit();
        edit.replace(uri, new vscode.Range(position, position.translate(0, length)), text);
        expect(await vscode.workspace.applyEdit(edit), 'the edit was refused');
        const lines = async () => (await lensesOf(scenario.type)).filter(({ command }) => command?.command === 'docwright.contract');
        expect((await lines()).length === 0, 'what changes is shown although nobody has asked for it');
        await configure('contract', true);
        await until(`a line that says ${says}`, async () => (await lines()).some(({ command }) => command.title.includes(says)));
        await configure('contract', undefined);
        await until('no such line', async () => (await lines()).length === 0);
        await executeCommand('undo');
        await expectOriginal(scenario.type);
        expect(runningServers().join() === servers.join(), 'the server was started again');
    },

    async rename() {
        const [uri, position] = await place(scenario.type, scenario.rename.at);
        const edit = await executeCommand('vscode.executeDocumentRenameProvider', uri, position, scenario.rename.to);
        expect(edit.size > 2, `only ${edit.size} pages would change`);
        await open(scenario.type);
        expect(await vscode.workspace.applyEdit(edit, { isRefactoring: true }), 'the rename was refused');
        for (const page of [scenario.page, scenario.type]) {
            const text = (await vscode.workspace.openTextDocument(uriOf(page))).getText();
            expect(!text.includes(scenario.rename.from), `${page} still has the old name`);
            expect(text.includes(scenario.rename.to), `${page} has no new name`);
            await untilRules(page, []);
        }
    },

    // The editor asks whether to undo in all files; the driver of the browser answers.
    async undo() {
        await open(scenario.type);
        void executeCommand('undo');
        const pageOf = ({ uri }) => path.relative(path.join(base, 'copy'), uri.fsPath);
        // One that was made on the way has no original.
        const was = (document) => fs.existsSync(path.join(base, 'original', pageOf(document)));
        for (const document of vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'file').filter(was)) {
            const page = pageOf(document);
            await until(`${page} as it was`, () => document.getText() === original(page));
        }
        await untilRules(scenario.type, []);
    },
};

async function lensesOf(page) {
    return executeCommand('vscode.executeCodeLensProvider', uriOf(page), 50);
}

/** What lenses and hints show on both pages. */
async function shown() {
    const found = [];
    for (const page of [scenario.page, scenario.type]) {
        const { lineCount } = await vscode.workspace.openTextDocument(uriOf(page));
        const hints = await executeCommand('vscode.executeInlayHintProvider', uriOf(page), new vscode.Range(0, 0, lineCount, 0));
        found.push(...(await lensesOf(page)).map(({ command }) => command?.title), ...hints.map(({ label }) => label));
    }
    return found.map(String);
}

/** Makes a setting of the user's, or takes it back. */
async function configure(key, value) {
    await vscode.workspace.getConfiguration('docwright').update(key, value, vscode.ConfigurationTarget.Global);
}

/** The numbers of the server's processes. */
function runningServers() {
    const program = fs.realpathSync(process.env.DOCWRIGHT_LS);
    const runs = (process) => {
        try {
            return fs.readlinkSync(`/proc/${process}/exe`) === program;
        } catch {
            return false;
        }
    };
    return fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name) && runs(name));
}

async function open(page) {
    return vscode.window.showTextDocument(uriOf(page), { viewColumn: vscode.ViewColumn.One });
}

/** The document as it is now: a change of language closes it and opens another. */
function reopened({ uri }) {
    return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** Where the text of a page has its `$0`. */
async function place(page, marked) {
    const document = await vscode.workspace.openTextDocument(uriOf(page));
    const [before, after] = marked.split('$0');
    const start = document.getText().indexOf(before + after);
    expect(start >= 0, `${page} has no ${marked}`);
    return [document.uri, document.positionAt(start + before.length)];
}

/** Waits for the findings of a page, but for what is said of code that was generated before. */
async function untilRules(page, expected) {
    const uri = uriOf(page);
    const found = () => rules(uri).filter((rule) => rule !== scenario.findings.generated);
    await until('', () => found().join() === expected.join()).catch(() => {
        throw new Error(`the findings of ${page} are [${rules(uri)}], not [${expected}]`);
    });
}

async function expectOriginal(page) {
    const document = await vscode.workspace.openTextDocument(uriOf(page));
    expect(document.getText() === original(page), `${page} differs from the page without defects`);
}

async function until(what, done) {
    const end = Date.now() + 15_000;
    while (Date.now() < end) {
        const value = await done();
        if (value) {
            return value;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`waited in vain for ${what}`);
}

function expect(holds, otherwise) {
    if (!holds) {
        throw new Error(otherwise);
    }
}
