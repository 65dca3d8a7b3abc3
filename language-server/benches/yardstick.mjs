// The yardstick of scripts/bench-editor: what Microsoft's Markdown server needs for the same waits on the same folder.
// That server asks its client for files and for markdown-it's tokens, so this client has both.

import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const rpc = require('vscode-jsonrpc/node');
const markdownIt = require('markdown-it')({ html: true });

const docs = process.argv[2];
const server = spawn(process.execPath, [require.resolve('vscode-markdown-languageserver'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
});
const client = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout),
    new rpc.StreamMessageWriter(server.stdin),
);

const path = (uri) => fileURLToPath(uri);
const pages = readdirSync(docs, { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => pathToFileURL(join(docs, name)).href);
const open = new Map();
const text = (uri) => open.get(uri)?.text ?? readFileSync(path(uri), 'utf8');
const stat = (uri) => {
    try {
        return { isDirectory: statSync(path(uri)).isDirectory() };
    } catch {
        return undefined;
    }
};

client.onRequest('markdown/parse', ({ uri, text: given }) => markdownIt.parse(given ?? text(uri), {}));
client.onRequest('markdown/findMarkdownFilesInWorkspace', () => pages);
client.onRequest('markdown/fs/readFile', ({ uri }) => [...readFileSync(path(uri))]);
client.onRequest('markdown/fs/stat', ({ uri }) => stat(uri));
client.onRequest('markdown/fs/readDirectory', ({ uri }) =>
    readdirSync(path(uri), { withFileTypes: true }).map((entry) => [entry.name, { isDirectory: entry.isDirectory() }]),
);
client.onRequest('markdown/fs/watcher/create', () => null);
client.onRequest('markdown/fs/watcher/delete', () => null);
client.onRequest('client/registerCapability', () => null);
client.onRequest('workspace/diagnostic/refresh', () => null);
const settings = { markdown: { validate: { enabled: true, referenceLinks: { enabled: 'warning' }, fragmentLinks: { enabled: 'warning' },
    fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' }, unusedLinkDefinitions: { enabled: 'hint' },
    duplicateLinkDefinitions: { enabled: 'warning' }, ignoredLinks: [] } } };
client.onRequest('workspace/configuration', ({ items }) => items.map(() => settings.markdown));
client.listen();

const rows = new Map();
const measure = async (name, work) => {
    const begin = performance.now();
    await work();
    if (!rows.has(name)) rows.set(name, []);
    rows.get(name).push(performance.now() - begin);
};
const openPage = (uri) => {
    open.set(uri, { text: text(uri), version: 1 });
    return client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text: open.get(uri).text },
    });
};

console.log(`Microsoft's server on ${pages.length} pages below ${docs}`);
await measure('initialize', () =>
    client.sendRequest('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
        workspaceFolders: [{ uri: pathToFileURL(docs).href, name: 'docs' }],
        initializationOptions: { markdownFileExtensions: ['md'] },
    }),
);
await client.sendNotification('initialized', {});
await client.sendNotification('workspace/didChangeConfiguration', { settings });
await openPage(pages[0]);
await measure('first workspace/symbol', () => client.sendRequest('workspace/symbol', { query: 'user' }));
const first = text(pages[0]).split('\n').findIndex((line) => line.startsWith('# '));
await measure('first references', () =>
    client.sendRequest('textDocument/references', {
        textDocument: { uri: pages[0] },
        position: { line: Math.max(first, 0), character: 3 },
        context: { includeDeclaration: true },
    }),
);
const step = Math.max(1, Math.floor(pages.length / 100));
for (const uri of pages.filter((_, index) => index % step === 0).slice(0, 100)) {
    if (!open.has(uri)) await openPage(uri);
    const page = open.get(uri);
    const line = Math.floor(page.text.split('\n').length / 2);
    for (const [inserted, length] of [['x', 0], ['', 1]]) {
        page.version += 1;
        const lines = page.text.split('\n');
        lines[line] = inserted + lines[line].slice(length);
        page.text = lines.join('\n');
        const range = { start: { line, character: 0 }, end: { line, character: length } };
        await measure('edit → diagnostics', async () => {
            await client.sendNotification('textDocument/didChange', {
                textDocument: { uri, version: page.version },
                contentChanges: [{ range, text: inserted }],
            });
            await client.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
        });
    }
}

console.log('| what | count | p50 ms | p99 ms |\n|---|---:|---:|---:|');
for (const [name, times] of rows) {
    times.sort((a, b) => a - b);
    const at = (percent) => times[Math.floor(((times.length - 1) * percent) / 100)].toFixed(1);
    console.log(`| ${name} | ${times.length} | ${at(50)} | ${at(99)} |`);
}
try {
    const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
    console.log(`| memory (RSS) | | ${Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024)} MiB | |`);
} catch {
    console.log('| memory (RSS) | | not known on this system | |');
}
server.kill();
process.exit(0);
