"""Lock the dependencies of pyproject.toml again: ``python packaging/lock.py [--upgrade]``.

Needs uv. Writes uv.lock and the requirement files with hashes that ``start`` installs from.
The user's own settings for uv are left aside, so that no private address gets into a lock.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HEADER = "# Made by packaging/lock.py from uv.lock. Do not edit.\n"
FILES = {
    "requirements.txt": ["--no-default-groups"],
    "requirements-test.txt": ["--no-default-groups", "--group", "test"],
    "requirements-dev.txt": ["--no-default-groups", "--group", "dev"],
    "requirements-build.txt": ["--only-group", "build"],
    "requirements-bundle.txt": ["--no-default-groups", "--group", "bundle"],
}


def main(words: list[str]) -> None:
    """Lock, then write one requirement file for each use."""
    uv("lock", *words)
    for name, groups in FILES.items():
        text = uv("export", "--frozen", "--no-emit-project", "--no-header", *groups)
        (ROOT / "packaging" / name).write_text(HEADER + text, encoding="utf-8")


def uv(*words: str) -> str:
    """Run uv without the settings of whoever calls, and return what it prints."""
    plain = {k: v for k, v in os.environ.items() if not k.startswith("UV_")}
    command = ["uv", *words, "--no-config"]
    done = subprocess.run(command, cwd=ROOT, env=plain, stdout=subprocess.PIPE, check=True)
    return done.stdout.decode()


if __name__ == "__main__":
    main(sys.argv[1:])
