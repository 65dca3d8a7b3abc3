"""A program in a terminal: keys go in, the screen comes out."""

import fcntl
import os
import pty
import select
import struct
import termios
import time

import pyte

ROWS, COLUMNS = 50, 160


class Terminal:
    """A running program and what it shows."""

    def __init__(self, command, folder, environment):
        self.screen = pyte.Screen(COLUMNS, ROWS)
        self.stream = pyte.ByteStream(self.screen)
        self.process, self.file = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack('HHHH', ROWS, COLUMNS, 0, 0))

    def read(self, seconds):
        """Takes what the program writes within some time."""
        if select.select([self.file], [], [], seconds)[0]:
            try:
                self.stream.feed(os.read(self.file, 65536))
            except OSError:
                # The program has ended.
                time.sleep(seconds)

    def settle(self):
        """Lets the program come to rest after a key."""
        end = time.monotonic() + 0.15
        while time.monotonic() < end:
            self.read(0.05)

    def keys(self, *keys):
        """Types: each argument at once, with a rest behind it."""
        for key in keys:
            os.write(self.file, key.encode())
            self.settle()

    def lines(self):
        """What is shown, line by line."""
        return [line.rstrip() for line in self.screen.display]

    def text(self):
        """What is shown."""
        return '\n'.join(self.lines())

    def wait(self, what, holds, seconds=15):
        """Waits until the screen fulfils something; gives what that gives."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.read(0.05)
            value = holds(self.text())
            if value:
                return value
        raise AssertionError(f'waited in vain for {what} in\n{self.text()}')

    def has_ended(self):
        """Whether the program is gone."""
        return os.waitpid(self.process, os.WNOHANG)[0] != 0
