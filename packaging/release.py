"""A release in one command: ``python packaging/release.py OUT [--dry-run] [--skip STEP…]``.

Walks through the checklist below, stops at the first thing that is wrong, and ends with a tag on
this machine; pushing it, which lets the workflow build for all systems, is left to a person. With
``--dry-run`` everything is looked at that changes nothing, and the rest is only named. Linux, as
root for the trials in a bare system; needs Python 3.12, debootstrap, dpkg-deb and rpmbuild.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import compare

ROOT = Path(__file__).resolve().parents[1]
NO_PROJECT = ("--require-hashes", "--no-build-isolation", "--only-binary", ":all:")


class Trouble(Exception):  # noqa: N818 - it reads as it is meant
    """A release can't go on; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Release:
    """Where a release is made, and whether it is only talked through."""

    out: Path
    dry: bool
    version: str

    def run(self, *command: str | Path, **variables: str) -> None:
        """Run a command in the checkout, or name it. Raises Trouble where it fails."""
        words = [str(word) for word in command]
        print(f"    {' '.join(words)}", flush=True)
        if not self.dry:
            done = subprocess.run(words, cwd=ROOT, env=os.environ | variables, check=False)
            if done.returncode:
                raise Trouble(f"{words[0]} ended with {done.returncode}.")

    def packages(self) -> list[Path]:
        """Return what is given away."""
        return sorted(
            p for p in self.out.glob("redpencil*") if p.suffix in (".deb", ".rpm", ".run")
        )


def git(*words: str) -> str:
    """Return what git prints."""
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def versions(root: Path) -> dict[str, str]:
    """Return the version in every place that names one; "" where it is missing."""
    places = {
        "pyproject.toml": r'^version = "(.+)"$',
        "app/redpencil/__init__.py": r'^__version__ = "(.+)"$',
        "uv.lock": r'^name = "redpencil"\nversion = "(.+)"$',
        "CHANGELOG.md": r"^## \[(\d[^\]]*)\] [–-] \d{4}-\d\d-\d\d$",
    }
    found = {}
    for place, pattern in places.items():
        match = re.search(pattern, (root / place).read_text(encoding="utf-8"), re.MULTILINE)
        found[place] = match[1] if match else ""
    return found


def clean(_release: Release) -> None:
    """See that nothing is changed that is not committed."""
    if changed := git("status", "--porcelain"):
        raise Trouble(f"Not committed:\n{changed}")


def agreed(release: Release) -> None:
    """See that all places name one version, and CHANGELOG.md its day."""
    wrong = [f"{p} ({v or 'none'})" for p, v in versions(ROOT).items() if v != release.version]
    if wrong:
        raise Trouble(f"Not version {release.version}: {', '.join(wrong)}.")


def untagged(release: Release) -> None:
    """See that the version was not released before."""
    if git("tag", "--list", f"v{release.version}"):
        raise Trouble(f"There is a tag v{release.version} already.")


def tested(release: Release) -> None:
    """See that lint, types, import rules and all tests pass."""
    for words in (["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"],
                  ["lint-imports"]):  # fmt: skip
        release.run(ROOT / "start", "dev", *words)
    release.run(ROOT / "start", "test", "-q")


def built(release: Release) -> None:
    """Build the bundle twice from nothing, see that both are the same and that it works."""
    environment = release.out / "environment"
    python = environment / "bin" / "python"
    release.run("python3.12", "-m", "venv", "--clear", environment)
    pip = (python, "-m", "pip", "install", "-q")
    release.run(*pip, "--require-hashes", "-r", "packaging/requirements-build.txt")
    release.run(*pip, *NO_PROJECT, "--no-binary", "langdetect", "-r",
                "packaging/requirements-bundle.txt")  # fmt: skip
    stamp = git("log", "-1", "--format=%ct")
    for name in ("again", "bundle"):
        release.run(
            python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
            "--distpath", release.out / name, "--workpath", release.out / f"{name}-work",
            "packaging/redpencil.spec", SOURCE_DATE_EPOCH=stamp, PYTHONHASHSEED="0",
        )  # fmt: skip
    bundle = release.out / "bundle" / "redpencil"
    release.run(bundle / "redpencil", "self-test", QT_QPA_PLATFORM="offscreen")
    if not release.dry and (
        found := list(compare.differences(release.out / "again", bundle.parent))
    ):
        raise Trouble("Two builds differ:\n" + "\n".join(found))


def packed(release: Release) -> None:
    """Make the packages, and see that they are small enough."""
    bundle = release.out / "bundle" / "redpencil"
    python = str(release.out / "environment" / "bin" / "python")
    release.run("sh", "packaging/linux/build.sh", bundle, release.out, PYTHON=python)
    release.run(python, "packaging/sizes.py", bundle, *release.packages())


def tried(release: Release) -> None:
    """Install, use and remove each package on a bare system, and look at the pictures."""
    for package in release.packages() or ["PACKAGE"]:
        release.run("sh", "packaging/linux/try.sh", package, release.out / "system")
        if not release.dry:
            picture = release.out / "system.png"
            picture = picture.rename(release.out / f"{Path(package).suffix[1:]}.png")
            if input(f"    Look at {picture}. Is the window as it should be? [y/N] ") != "y":
                raise Trouble("The window is not as it should be.")


def summed(release: Release) -> None:
    """Check the bill of materials, and write the checksums of everything."""
    bill = release.out / f"redpencil-{release.version}.cdx.json"
    inside = release.out / "bundle" / "redpencil" / "_internal" / "licences" / "redpencil.cdx.json"
    if not release.dry:
        shutil.copy(inside, bill)
    python = release.out / "environment" / "bin" / "python"
    release.run(python, "packaging/sbom.py", bill)
    if not release.dry:
        sums(release.out, [*release.packages(), bill])


def sums(folder: Path, files: list[Path]) -> None:
    """Write SHA256SUMS, which ``sha256sum -c`` reads."""
    lines = [f"{hashlib.sha256(f.read_bytes()).hexdigest()}  {f.name}\n" for f in sorted(files)]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def tagged(release: Release) -> None:
    """Tag the commit, signed where there is a key."""
    key = subprocess.run(["git", "config", "user.signingkey"], capture_output=True, check=False)
    release.run("git", "tag", "-s" if not key.returncode else "-a", f"v{release.version}",
                "-m", f"Redpencil {release.version}")  # fmt: skip
    print(f"    Now: git push origin v{release.version}")


CHECKLIST: tuple[Callable[[Release], None], ...] = (
    clean, agreed, untagged, tested, built, packed, tried, summed, tagged,
)  # fmt: skip


def main(words: list[str]) -> int:
    """Walk through the checklist; return 1 where something is wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--skip", nargs="*", default=[], choices=[s.__name__ for s in CHECKLIST])
    given = parser.parse_args(words)
    out = given.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    release = Release(out, given.dry_run, versions(ROOT)["pyproject.toml"])
    wrong = 0
    for step in CHECKLIST:
        mark = "skipped" if step.__name__ in given.skip else "…"
        print(f"[{mark}] {step.__name__}: {step.__doc__}", flush=True)
        try:
            if mark != "skipped":
                step(release)
        except Trouble as trouble:
            print(f"    STOP: {trouble}")
            wrong = 1
            if not release.dry:  # a dry run shows all that is wrong
                break
    print("Not released." if wrong or release.dry else f"Redpencil {release.version} is ready.")
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
