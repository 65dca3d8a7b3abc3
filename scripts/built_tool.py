"""The tool that the scripts beside this file run."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def built_tool(profile):
    """The path of the tool: the one that DOCWRIGHT_XTASK names, else built in a profile."""
    if named := os.environ.get("DOCWRIGHT_XTASK"):
        return str(Path(named).resolve())
    subprocess.run(["cargo", "build", "--quiet", "--profile", profile, "-p", "xtask"], cwd=ROOT, check=True)
    return str(ROOT / "target" / {"dev": "debug"}.get(profile, profile) / "xtask")
