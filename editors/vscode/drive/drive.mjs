// Starts VS Code with the packaged extension, drives it in a browser as its user would, then runs the self-test inside it.
//
// environment: DOCWRIGHT_LS, DOCWRIGHT_SCENARIO, DOCWRIGHT_SCREENSHOTS as `../test` says;
//              DOCWRIGHT_CODE, the script of code-server; DOCWRIGHT_EXTENSIONS, packages to install, separated by colons

import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { chromium } from 'playwright-core';

const { DOCWRIGHT_LS, DOCWRIGHT_SCENARIO: base, DOCWRIGHT_SCREENSHOTS: pictures, DOCWRIGHT_CODE: code } = process.env;
const stepsFile = process.env.DOCWRIGHT_STEPS;
const scenario = JSON.parse(fs.readFileSync(stepsFile, 'utf8'));
const folders = ['--user-data-dir', path.join(base, 'user'), '--extensions-dir', path.join(base, 'extensions')];
let passed = 0;
let failed = 0;
/** The browser's page that shows VS Code. */
let page;

function report(name, problem) {
    if (problem === null) {
        passed += 1;
        console.log(`ok ${name}`);
    } else {
        failed += 1;
        console.log(`not ok ${name}: ${problem}`);
    }
}

/** The window as it is, for people. */
async function picture(name) {
    if (pictures) {
        await page?.screenshot({ path: path.join(pictures, `${name}.png`) });
    }
}

async function step(name, run) {
    const problem = await run().then(() => null, (error) => error.message);
    if (problem !== null) {
        await picture(`failed-${name.replace(/\W+/g, '-')}`);
    }
    report(name, problem);
}

async function freePort() {
    const server = net.createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    await new Promise((resolve) => server.close(resolve));
    return port;
}

async function untilAnswers(url) {
    const end = Date.now() + 180_000;
    while (!(await fetch(url).then((answer) => answer.ok, () => false))) {
        if (Date.now() > end) {
            throw new Error('code-server does not answer');
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
    }
}

function install() {
    const settings = {
        // In the browser VS Code saves by itself, and pages would change under the test.
        'files.autoSave': 'off',
        'security.workspace.trust.enabled': false,
        'workbench.startupEditor': 'none',
        'workbench.colorTheme': 'Default Light Modern',
        'editor.minimap.enabled': false,
        'chat.commandCenter.enabled': false,
        'docwright.server.path': DOCWRIGHT_LS,
    };
    const user = path.join(base, 'user', 'User');
    fs.mkdirSync(user, { recursive: true });
    fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings));
    for (const extension of process.env.DOCWRIGHT_EXTENSIONS.split(':')) {
        execFileSync('node', [code, ...folders, '--install-extension', extension], { stdio: 'ignore' });
    }
}

install();
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const log = fs.openSync(path.join(base, 'code-server.log'), 'w');
const server = spawn('node', [code, ...folders, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check'], {
    stdio: ['ignore', log, log],
});
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

try {
    await untilAnswers(`${url}/healthz`);
    page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
    page.setDefaultTimeout(20_000);

    /** Picks the command of this title from the palette. */
    const command = async (title) => {
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input').fill(`>${title}`);
        await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
    };
    /** Puts the cursor into a line of the page; 1 is the first, and the first column. */
    const goToLine = async (line, column = 1) => {
        await page.locator('.tab', { hasText: path.basename(scenario.page) }).click();
        await page.keyboard.press('Control+G');
        await page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
        await page.locator('.quick-input-list', { hasText: String(line) }).waitFor();
        await page.locator('.quick-input-widget input').press('Enter');
        await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
    };
    const text = fs.readFileSync(path.join(base, 'copy', scenario.page), 'utf8');
    const lineOf = (marked) => text.slice(0, text.indexOf(marked.replace('$0', ''))).split('\n').length;

    await step('browser: the page opens as an API page', async () => {
        const folder = path.join(base, 'copy');
        const payload = JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${folder}/${scenario.page}`]]);
        await page.goto(`${url}/?folder=${folder}&payload=${encodeURIComponent(payload)}`);
        await page.locator('.tab.active', { hasText: path.basename(scenario.page) }).waitFor();
        await page.locator('.statusbar-item', { hasText: 'API page (docwright)' }).waitFor();
        await goToLine(lineOf(scenario.fix.at));
    });
    await step('browser: a wavy line marks the finding', async () => {
        await page.locator('.squiggly-warning, .squiggly-error').first().waitFor();
    });
    await step('browser: lenses stand above the example', async () => {
        await page.locator('.codelens-decoration a:visible').first().waitFor();
        await picture('page');
    });
    await step('browser: the Problems panel lists the finding', async () => {
        await page.keyboard.press('Control+Shift+M');
        await page.locator('.markers-panel', { hasText: scenario.findings.page }).waitFor();
        await page.keyboard.press('Control+Shift+M');
    });
    await step('browser: the cursor shows a hover', async () => {
        await goToLine(lineOf(scenario.hover.at));
        await page.keyboard.press('Control+K');
        await page.keyboard.press('Control+I');
        await page.locator('.monaco-hover', { hasText: 'add_password' }).first().waitFor();
        await picture('hover');
        await page.keyboard.press('Escape');
    });
    await step('browser: typing a defect marks it, Ctrl+Z takes it back', async () => {
        await goToLine(lineOf(scenario.replay.at));
        await page.keyboard.press('Home');
        await page.keyboard.type('"');
        await page.locator('.tab.active.dirty').waitFor();
        await page.locator('.squiggly-warning, .squiggly-error').nth(1).waitFor();
        await page.keyboard.press('Control+Z');
        await page.locator('.tab.active:not(.dirty)').waitFor();
    });
    await step('browser: the preview shows the page', async () => {
        await command('docwright: Preview This Page');
        const tab = page.locator('.tab', { hasText: `Preview ${path.basename(scenario.page)}` });
        await tab.waitFor();
        await tab.locator('.codicon-close').click();
    });
    await step('browser: a snapshot that waits is listed and compared', async () => {
        const { at, length } = scenario.snapshot;
        const line = text.split('\n')[lineOf(at) - 1];
        // Only what lies between the quotes: VS Code would close one that is typed.
        await goToLine(lineOf(at), line.indexOf(at.replace('$0', '')) + at.indexOf('$0') + 1);
        for (let letter = 0; letter < length; letter++) {
            await page.keyboard.press('Shift+ArrowRight');
        }
        await page.keyboard.insertText(scenario.snapshot.text);
        await command('docwright: Show Pending Snapshots');
        const row = page.locator('.pane-body .monaco-list-row', { hasText: 'changed' }).first();
        await row.click();
        await page.locator('.monaco-diff-editor').first().waitFor();
        await picture('snapshot');
        await page.locator('.tab.active').locator('.codicon-close').click();
        await goToLine(lineOf(scenario.snapshot.at));
        await page.keyboard.press('Control+Z');
        await page.locator('.tab.active:not(.dirty)').waitFor();
    });
    await step('browser: a new page of a kind that the server names', async () => {
        const { name, kinds, folder, says } = scenario.newPage;
        const row = (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
        await command('docwright: New Page');
        for (const kind of kinds) {
            await row(kind).waitFor();
        }
        await row(kinds[0]).click();
        await row(folder).click();
        const input = page.locator('.quick-input-widget', { hasText: 'The file’s name' }).locator('input').first();
        await input.waitFor();
        await input.fill(name);
        await input.press('Enter');
        await page.locator('.tab.active', { hasText: `${name}.md` }).waitFor();
        await page.locator('.view-line', { hasText: says[0].replace('# ', '') }).first().waitFor();
        await picture('new-page');
        await page.keyboard.press('Escape');
        await command('File: Revert File');
        await page.locator('.tab.active:not(.dirty)').waitFor();
        await page.locator('.tab', { hasText: `${name}.md` }).locator('.codicon-close').click();
    });
    await step('browser: the walkthrough opens', async () => {
        await command('Welcome: Open Walkthrough...');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Write an API page' }).first().click();
        await page.locator('.getting-started-step', { hasText: 'Get the server' }).first().waitFor();
        await page.locator('.getting-started-media, .gettingStartedDetailsContent .markdown').first().waitFor();
        await picture('walkthrough');
        await page.locator('.tab', { hasText: 'Walkthrough' }).locator('.codicon-close').click();
    });

    await command('docwright self-test');
    const results = path.join(base, 'self-test.json');
    const end = Date.now() + 240_000;
    while (!fs.existsSync(results) && Date.now() < end) {
        // "Undo in 4 Files", when the self-test undoes the rename.
        const everywhere = page.locator('.monaco-dialog-box .monaco-button', { hasText: /Undo in \d+ Files/ });
        if ((await everywhere.count()) > 0) {
            await picture('undo');
            await everywhere.first().click();
        }
        await page.waitForTimeout(200);
    }
    await picture('after');
    if (fs.existsSync(results)) {
        JSON.parse(fs.readFileSync(results, 'utf8')).forEach(({ name, problem }) => report(name, problem));
    } else {
        report('self-test', 'it did not end');
    }
} finally {
    await browser.close();
    server.kill();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
