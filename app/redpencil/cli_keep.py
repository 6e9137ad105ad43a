"""Commands on what is kept: locking with a password, earlier versions, deleting for good."""

from __future__ import annotations

import argparse
import getpass
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from redpencil.domain.errors import PasswordNeededError, UserError

if TYPE_CHECKING:  # the workflow's rooms load slowly; --help does without them
    from redpencil.workflow import Document

COMMANDS: Final = ("lock", "unlock", "versions", "delete")


def add_to(commands: Any) -> None:
    """Add the commands to the parser's."""
    for name, run, words in (
        ("lock", _lock, "lock a worksheet with a password, which nobody can reset"),
        ("unlock", _unlock, "take the password off a worksheet"),
    ):
        command = commands.add_parser(name, help=words)
        command.add_argument("worksheet", type=Path, metavar="X.redpencil")
        command.add_argument("-o", "--output", type=Path, metavar="Y.redpencil")
        add_password(command)
        command.set_defaults(run=run)
    versions = commands.add_parser("versions", help="list earlier versions kept on this computer")
    versions.add_argument("worksheet", type=Path, metavar="X.redpencil")
    versions.add_argument("--take", type=int, metavar="N", help="write version N to -o")
    versions.add_argument("-o", "--output", type=Path, metavar="Y.redpencil")
    versions.set_defaults(run=_versions)
    delete = commands.add_parser(
        "delete", help="delete what this computer keeps of a worksheet: store, journal, versions"
    )
    delete.add_argument("worksheet", type=Path, metavar="X.redpencil")
    delete.add_argument("--file", action="store_true", help="delete the file too")
    delete.set_defaults(run=_delete)


def add_password(command: argparse.ArgumentParser) -> None:
    """Add the option by which a program gives a password."""
    command.add_argument(
        "--password-file", type=Path, metavar="FILE",
        help="its first line is the password; without it you are asked for one",
    )  # fmt: skip


def password(chosen: argparse.Namespace, question: str, *, new: bool = False) -> str:
    """Return the password from its file, or ask for it. Raises UserError where none is given."""
    from redpencil import workflow

    if chosen.password_file:
        lines = workflow.read_file(chosen.password_file).decode("utf-8-sig", "replace").splitlines()
        return lines[0] if lines else ""
    if not sys.stdin.isatty():
        raise UserError(question, "Name a file that holds the password with --password-file.")
    given = getpass.getpass(f"{question} Password: ")
    if new and getpass.getpass("The same password again: ") != given:
        raise UserError("The two passwords differ; nothing was changed.", "Try again.")
    return given


def opened(path: Path, chosen: argparse.Namespace) -> Document:
    """Check a worksheet and return it, asking for its password where it has one."""
    from redpencil import workflow

    try:
        return workflow.check(path)
    except PasswordNeededError as error:
        return workflow.check(path, password(chosen, error.message))


def _now() -> datetime:
    return datetime.now(UTC)


def _lock(chosen: argparse.Namespace) -> int:
    from redpencil import workflow

    document = workflow.check(chosen.worksheet)
    print(workflow.CONSEQUENCE, file=sys.stderr)
    key = workflow.key(password(chosen, "Choose a password.", new=True))
    if key is None:
        raise UserError("The password is empty.", "Give one of several words.")
    workflow.rekey(document, key, chosen.worksheet, chosen.output or chosen.worksheet, _now())
    print(f"Locked {chosen.output or chosen.worksheet}", file=sys.stderr)
    return 0


def _unlock(chosen: argparse.Namespace) -> int:
    from redpencil import workflow

    document = opened(chosen.worksheet, chosen)
    if document.key is None:
        raise UserError(f"“{chosen.worksheet.name}” has no password.", "Nothing was changed.")
    workflow.rekey(document, None, chosen.worksheet, chosen.output or chosen.worksheet, _now())
    print(f"Unlocked {chosen.output or chosen.worksheet}", file=sys.stderr)
    return 0


def _versions(chosen: argparse.Namespace) -> int:
    from redpencil import workflow

    versions = workflow.versions_of(chosen.worksheet)
    if chosen.take is None:
        for number, version in enumerate(versions, 1):
            print(
                f"{number:4} {version.at.astimezone():%Y-%m-%d %H:%M:%S} {version.size:>10} bytes"
            )
        if not versions:
            print("No earlier version is kept on this computer.", file=sys.stderr)
        return 0
    if not 1 <= chosen.take <= len(versions):
        raise UserError(f"There is no version {chosen.take}.", "List them without --take.")
    if chosen.output is None:
        raise UserError("Where should the version go?", "Name a file with -o.")
    workflow.take_version(versions[chosen.take - 1], chosen.output)
    print(f"Wrote {chosen.output}", file=sys.stderr)
    return 0


def _delete(chosen: argparse.Namespace) -> int:
    from redpencil import workflow

    count = workflow.delete_kept(chosen.worksheet, file=chosen.file)
    file = " and the file" if chosen.file else ""
    places = "1 place" if count == 1 else f"{count} places"
    print(f"Deleted what was kept in {places}{file}; a disk may hold blocks it set aside.",
          file=sys.stderr)  # fmt: skip
    return 0
