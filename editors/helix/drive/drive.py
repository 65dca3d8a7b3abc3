"""Drives Helix as its user would, on this repository's pages and on those of another service, and prints a line for each step.

drive.py with the environment
  DOCWRIGHT_LS        the server
  DOCWRIGHT_HX        Helix
  DOCWRIGHT_SCENARIO  a folder made by ../../scenario/prepare
"""

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from library import FILES, SCENARIO
from terminal import Terminal

HERE = Path(__file__).resolve().parent
BASE = Path(os.environ['DOCWRIGHT_SCENARIO']).resolve()
ENTER, ESCAPE, DOWN = '\r', '\x1b', '\x0e'
COMPLETE, CLEAR = '\x18', '\x15'

counts = {'ok': 0, 'not ok': 0}


def run_step(name, step):
    """Runs a step; what it raises is its failure."""
    try:
        step()
    except AssertionError as problem:
        counts['not ok'] += 1
        print(f'not ok {name}: {problem}', flush=True)
    else:
        counts['ok'] += 1
        print(f'ok {name}', flush=True)


def expect(holds, otherwise):
    """Fails with a message unless something holds."""
    if not holds:
        raise AssertionError(otherwise)


def environment(home):
    """A home with the configuration that users copy, and the server on the path."""
    settings = home / 'helix'
    settings.mkdir(parents=True)
    shutil.copy(HERE.parent / 'languages.toml', settings)
    (settings / 'config.toml').write_text('[editor]\nidle-timeout = 50\nauto-completion = false\n')
    programs = home / 'bin'
    programs.mkdir()
    (programs / 'docwright-ls').symlink_to(os.environ['DOCWRIGHT_LS'])
    return {
        **os.environ,
        'TERM': 'xterm-256color',
        'COLORTERM': 'truecolor',
        'LANG': 'C.UTF-8',
        'HOME': str(home),
        'XDG_CONFIG_HOME': str(home),
        'XDG_CACHE_HOME': str(home / 'cache'),
        'PATH': f'{programs}:{os.environ["PATH"]}',
    }


class Drive:
    """Helix in the folder of one reference."""

    def __init__(self, name, folder, scenario):
        self.name = name
        self.folder = folder
        self.scenario = scenario
        self.home = Path(tempfile.mkdtemp(dir=BASE))
        self.helix = Terminal([os.environ['DOCWRIGHT_HX'], scenario['page']], folder, environment(self.home))

    def pages(self):
        """The texts of all pages on disk."""
        return {path: path.read_text() for path in self.folder.glob('docs/**/*.md')}

    def text(self, page):
        """The text of a page on disk."""
        return (self.folder / page).read_text()

    def command(self, words):
        """What is typed behind a colon."""
        self.helix.keys(f':{words}', ENTER)

    def go(self, page, marked):
        """Opens a page and puts the cursor where a text has its `$0`."""
        self.helix.keys(ESCAPE)
        before, after = marked.split('$0')
        text = self.text(page)
        start = text.find(before + after)
        expect(start >= 0, f'{page} has no {marked}')
        above = text[: start + len(before)]
        row, column = above.count('\n') + 1, len(above) - above.rfind('\n')
        self.command(f'open {page}:{row}:{column}')
        self.helix.wait('the place', lambda shown: f'{row}:{column}' in shown and Path(page).name in shown)

    def wait_for(self, texts, what):
        """Waits until all these are shown."""
        self.helix.wait(f'{what} with {texts}', lambda shown: all(text in shown for text in texts))

    def wait_until(self, what, holds):
        """Waits until something holds beside the screen."""
        for _ in range(100):
            try:
                if holds():
                    return
            except FileNotFoundError:
                # Helix writes a new file and puts it in the place of the old one.
                pass
            self.helix.read(0.1)
        raise AssertionError(f'waited in vain for {what} below\n{self.helix.text()}')

    def picker(self):
        """The rows of a list, without what is shown around it."""
        return '\n'.join(line.split('│')[1] for line in self.helix.lines() if line.count('│') > 2)

    def wait_for_rows(self, texts, what):
        """Waits until a list has all these."""
        self.helix.wait(f'{what} with {texts}', lambda _: all(text in self.picker() for text in texts))

    def check(self):
        """All steps."""
        for name in ['diagnose', 'hover', 'definition', 'implementation', 'references', 'symbols', 'completion', 'fix', 'rename',
                     'new_page', 'leave']:
            if name in self.scenario or name in ('diagnose', 'new_page', 'leave'):
                run_step(f'{self.name}: {name.replace("_", " ")}', getattr(self, name))
        shutil.rmtree(self.home)

    def diagnose(self):
        """The list of findings names the rule."""
        self.helix.wait('the page', lambda shown: Path(self.scenario['page']).name in shown)
        self.findings([self.scenario['findings']['page']], [])

    def findings(self, present, absent):
        """Opens the list of the page's findings until it is as it should be."""
        for _ in range(40):
            self.helix.keys(ESCAPE, ' d')
            shown = self.picker()
            self.helix.keys(ESCAPE)
            if all(rule in shown for rule in present) and not any(rule in shown for rule in absent):
                return
        raise AssertionError(f'the findings are not {present} without {absent}:\n{shown}')

    def hover(self):
        """A popup shows what a line is."""
        self.go(self.scenario['page'], self.scenario['hover']['at'])
        self.helix.keys(' k')
        # Fences are taken off, and what was between them is coloured.
        self.wait_for([text for text in self.scenario['hover']['says'] if not text.startswith('```')], 'a hover')

    def definition(self):
        """The type's page opens."""
        self.go(self.scenario['page'], self.scenario['definition']['at'])
        self.helix.keys('gd')
        self.wait_for([Path(self.scenario['type']).name], 'the status line')

    def implementation(self):
        """The generated Rust opens, and leads back."""
        self.go(self.scenario['page'], self.scenario['implementation']['at'])
        self.helix.keys('gi')
        self.wait_for(['.rs', 'pub fn'], 'the generated Rust')

    def references(self):
        """The list of places names other pages."""
        self.go(self.scenario['type'], self.scenario['references']['at'])
        self.helix.keys('gr')
        self.wait_for_rows(self.scenario['references']['says'], 'a list of places')

    def symbols(self):
        """A name is found in the whole reference."""
        self.go(self.scenario['page'], self.scenario['hover']['at'])
        self.helix.keys(' S', self.scenario['symbols']['query'])
        self.wait_for_rows([self.scenario['symbols']['says']], 'a list of names')

    def completion(self):
        """Inside an example only members of its type are offered."""
        wanted = self.scenario['completion']
        self.go(self.scenario['page'], wanted['at'])
        self.helix.keys('i', wanted['type'], COMPLETE)
        self.wait_for(wanted['offers'], 'a menu')
        shown = self.menu(wanted['offers'][0])
        expect(not any(name in shown for name in wanted['not']), f'{wanted["not"]} should not be offered: {shown}')
        self.helix.keys(ESCAPE)
        self.wait_until('the page as it was', self.discard)

    def discard(self):
        """Takes back what was typed since the page was saved; true when that is done."""
        self.helix.keys(ESCAPE)
        self.command('reload')
        return '[+]' not in self.helix.text()

    def menu(self, offered):
        """The column of the menu that has this row, as the words that stand in it."""
        lines = self.helix.lines()
        columns = [line.find(f' {offered} ') for line in lines]
        column = max(columns)
        return [line[column:].split()[0] for line in lines if line[column:].split()]

    def fix(self):
        """The fix of this title mends the page."""
        wanted = self.scenario['fix']
        page, (before, after) = self.scenario['page'], wanted['at'].split('$0')
        # What is wrong is the letter behind the cursor.
        mended = self.text(page).replace(before + after, before + after[1:], 1)
        self.go(page, wanted['at'])
        self.helix.keys(' a')
        self.wait_for([wanted['title']], 'a menu')
        first = next(line for line in self.helix.lines() if wanted['title'] in line)
        column = first.index(wanted['title'])
        self.choose_row(wanted['title'], column)
        self.wait_for(['[+]'], 'a changed page')
        self.command('write')
        self.wait_until('the mended page on disk', lambda: self.text(page) == mended)
        self.findings([], [self.scenario['findings']['page']])

    def choose_row(self, title, column):
        """Presses down until the row of this title is the chosen one, which has a ground of its own."""
        for _ in range(10):
            at = next(row for row, line in enumerate(self.helix.lines()) if line[column:].startswith(title))
            grounds = [self.helix.screen.buffer[row][column].bg for row in (at - 1, at, at + 1)]
            if grounds[1] not in (grounds[0], grounds[2]):
                self.helix.keys(ENTER)
                return
            self.helix.keys(DOWN)
        raise AssertionError(f'{title} cannot be chosen in\n{self.helix.text()}')

    def rename(self):
        """A name is another on all pages; the old one again, and nothing differs."""
        wanted = self.scenario['rename']
        before = self.pages()
        old = wanted['from'].strip('"')
        marked = wanted['at']
        # Helix 25.01 may tell of a change in a page before it tells that it has opened that page for it.
        for path in sorted(path for path, text in before.items() if old in text):
            self.go(str(path.relative_to(self.folder)), '$0' + before[path].split('\n')[0])
        self.rename_at(marked, wanted['to'])
        changed = [path for path, text in self.pages().items() if text != before[path]]
        expect(len(changed) > 1, f'only {len(changed)} pages changed')
        for page in (self.scenario['page'], self.scenario['type']):
            expect(wanted['from'] not in self.text(page), f'{page} still has the old name')
            expect(wanted['to'] in self.text(page), f'{page} has no new name')
        head, tail = marked.replace('$0', '').split(old)
        self.rename_at(f'{head}{wanted["to"][0]}$0{wanted["to"][1:]}{tail}', old)
        expect(self.pages() == before, 'renaming back leaves a difference')

    def rename_at(self, marked, name):
        """Renames what stands at a place of the type's page, and saves all pages."""
        self.go(self.scenario['type'], marked)
        self.helix.keys(' r')
        self.wait_for(['rename-to:'], 'a question')
        self.helix.keys(CLEAR, name, ENTER)
        self.wait_for(['[+]'], 'a changed page')
        self.command('write-all')
        self.wait_until('the new name on disk', lambda: name in self.text(self.scenario['type']))

    def new_page(self):
        """An empty page is offered what its neighbours have in common."""
        wanted = self.scenario['newPage']
        page = str(Path(self.scenario['page']).with_name(f'{wanted["name"]}.md'))
        self.helix.keys(ESCAPE)
        self.command(f'open {page}')
        self.helix.keys('i', COMPLETE)
        self.wait_for(['New page like its neighbours'], 'a menu')
        self.helix.keys(DOWN, ENTER, ESCAPE, ESCAPE)
        self.command('write')
        text = self.text(page)
        for said in wanted['says']:
            expect(said in text, f'{said} is missing in:\n{text}')

    def leave(self):
        """Helix ends, and the server with it."""
        self.helix.keys(ESCAPE)
        self.command('quit-all!')
        for _ in range(50):
            self.helix.read(0.1)
            if self.helix.has_ended():
                return
        raise AssertionError('Helix still runs')


def main():
    """Both references."""
    scenario = json.loads((HERE.parents[1] / 'scenario' / 'scenario.json').read_text())
    library = BASE / 'library'
    for path, text in FILES.items():
        (library / path).parent.mkdir(parents=True, exist_ok=True)
        (library / path).write_text(text)
    Drive('shipped', BASE / 'copy', scenario).check()
    Drive('library', library, SCENARIO).check()
    print(f'{counts["ok"]} passed, {counts["not ok"]} failed')
    sys.exit(1 if counts['not ok'] else 0)


main()
