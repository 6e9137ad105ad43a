"""The command line: data on stdout, messages on stderr; exit 0, 1 for a bug, 2 for a UserError."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from redpencil import __version__, cli_desk, cli_keep, cli_sheets
from redpencil.base.work import Work
from redpencil.domain.errors import PasswordNeededError, UserError

if TYPE_CHECKING:  # the workflow's rooms load slowly; --help does without them
    from redpencil.domain.worksheet import Worksheet
    from redpencil.settings import Settings
    from redpencil.workflow import Choices, Document

COMMANDS = (
    "analyse", *cli_sheets.COMMANDS, "check", "formats", "self-test", *cli_desk.COMMANDS,
    *cli_keep.COMMANDS,
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the window where none is named."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    try:
        if not given or (given[0] not in COMMANDS and not given[0].startswith("-")):
            return _window(given)
        chosen = _parser().parse_args(given)
        run: Callable[[argparse.Namespace], int] = chosen.run
        return run(chosen)
    except UserError as error:
        print(f"redpencil: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has gone; nobody is left to tell
        return 0


def _speak_utf8() -> None:
    """Print articles of every language whatever the system's encoding is."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _window(files: Sequence[str]) -> int:
    from redpencil.gui import surroundings

    surroundings.look_for_screen()
    with surroundings.libraries():
        from redpencil.gui.main import main as window
    return window(files)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="redpencil",
        description="List the facts of an article that must be checked. Works offline.",
        epilog="Without a command, or with the name of a file, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"redpencil {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    analyse = commands.add_parser(
        "analyse", help="list the claims of an article", parents=[_reading()]
    )
    analyse.add_argument("articles", nargs="+", metavar="ARTICLE")
    analyse.add_argument("--json", action="store_true", help="print one JSON object a file")
    analyse.add_argument("-o", "--output", type=Path, metavar="X.redpencil")
    analyse.set_defaults(run=_analyse)

    cli_sheets.add(commands, _reading(), _open)

    check = commands.add_parser("check", help="open a worksheet and see that it is whole")
    check.add_argument("worksheet", type=Path, metavar="X.redpencil")
    cli_keep.add_password(check)
    check.set_defaults(run=_check)
    cli_keep.add_to(commands)

    cli_desk.add_commands(commands)
    commands.add_parser("formats", help="what can be read and written").set_defaults(run=_formats)
    test = commands.add_parser("self-test", help="try every room of the installed program")
    test.set_defaults(run=_self_test)
    return parser


def _reading() -> argparse.ArgumentParser:
    """Return the options of every command that reads an article."""
    options = argparse.ArgumentParser(add_help=False)
    reading = options.add_argument_group("reading the article")
    reading.add_argument(
        "--password-file", type=Path, metavar="FILE",
        help="its first line is the article's password; without it you are asked for one",
    )  # fmt: skip
    reading.add_argument("--encoding", default="", help="of a text: utf-8, windows-1251 …")
    reading.add_argument("--language", default="", metavar="CODE", help="of the article: en, uk …")
    reading.add_argument(
        "--original", action="store_true", help="as it was before its tracked changes"
    )
    reading.add_argument(
        "--fetch", action="store_true",
        help="ARTICLE may be an address; its server learns that you read it",
    )  # fmt: skip
    return options


def _now() -> datetime:
    return datetime.now(UTC)


def _analyse(chosen: argparse.Namespace) -> int:
    from redpencil import workflow

    if chosen.output and len(chosen.articles) > 1:
        raise UserError("One worksheet holds one article.", "Name one article with -o.")
    several = chosen.json and len(chosen.articles) > 1
    settings = workflow.load_settings()
    failed = False
    for article in chosen.articles:
        try:
            document = _open(article, chosen, settings)
        except UserError as error:
            if not several:
                raise
            failed = True
            print(json.dumps({"error": str(error)}, ensure_ascii=False))
            continue
        _tell(document, chosen)
    return 2 if failed else 0


def _open(article: str, chosen: argparse.Namespace, settings: Settings) -> Document:
    """Open a file or, where that is asked for, an address; ask for a password that is needed."""
    from redpencil import workflow

    choices = workflow.Choices("", chosen.encoding, chosen.language, chosen.original)
    try:
        return _read(article, chosen, settings, choices)
    except PasswordNeededError as error:
        given = cli_keep.password(chosen, error.message)
        return _read(article, chosen, settings, replace(choices, password=given))


def _read(
    article: str, chosen: argparse.Namespace, settings: Settings, choices: Choices
) -> Document:
    from redpencil import workflow

    if not article.lower().startswith(("http://", "https://")):
        return workflow.load(Path(article), settings, _now(), Work(), choices)
    host = workflow.address(article)[1]
    if not chosen.fetch:
        raise UserError(
            f"“{article}” is an address: {host} would learn that you read it.",
            "Add --fetch to get the page, or save it and name the file.",
        )
    return workflow.read_address(article, settings, _now(), Work(), choices)


def _tell(document: Document, chosen: argparse.Namespace) -> None:
    """Save or print what was found."""
    from redpencil import workflow

    worksheet = document.worksheet
    if chosen.output:
        workflow.save_new(document, chosen.output)
        print(f"Saved {len(worksheet.claims)} claims in {chosen.output}", file=sys.stderr)
    if chosen.json:
        print(json.dumps(workflow.analysed(worksheet), ensure_ascii=False))
    elif not chosen.output:
        _print(worksheet)


def _print(worksheet: Worksheet) -> None:
    """Print the claims, each with what stands beside it, then what stands beside no claim."""
    from redpencil.domain import remark

    article = worksheet.article
    print(article.title)
    for notice in article.notices:
        print(f"Note: {notice}")
    left = [r for r in article.remarks if r.told]
    for number, claim in enumerate(worksheet.claims, 1):
        speaker = f"  [{claim.speaker}]" if claim.speaker else ""
        print(f"{number:4} {claim.priority}  {claim.exact}{speaker}")
        for said in remark.beside(left, claim.span):
            print(f"        {said}")
        left = [r for r in left if r not in remark.beside(left, claim.span)]
    for said in left:
        where = worksheet.sentence_at(said.span.start)
        words = worksheet.sentences[where].span.of(article.text) if where is not None else ""
        print(f"     –  {' '.join(words.split())}\n        {said}")


def _check(chosen: argparse.Namespace) -> int:
    from redpencil.desk import account, evidence

    document = cli_keep.opened(chosen.worksheet, chosen)
    worksheet = document.worksheet
    print(f"{chosen.worksheet.name}: whole; {len(worksheet.claims)} claims, "
          f"{len(worksheet.sentences)} sentences, {len(document.members)} files kept")  # fmt: skip
    if missing := len(evidence.unlocated(worksheet)):
        print(f"{missing} pieces of evidence have no locator")
    if head := account.head(document):
        print(f"trail whole; head {head}")
    return 0


def _formats(_chosen: argparse.Namespace) -> int:
    from redpencil import exporting, workflow

    for kind in workflow.article_formats():
        print(f"Reads   {kind.key:11} {kind.label} ({', '.join(kind.suffixes)})")
    worksheets = f"{workflow.SUFFIX}, {workflow.EXPORTED}"
    print(f"Reads   {'worksheet':11} Redpencil worksheet, or one exported as JSON ({worksheets})")
    for written in exporting.kinds():
        print(f"Writes  {written.key:11} {written.label} ({written.suffix})")
    return 0


def _self_test(_chosen: argparse.Namespace) -> int:
    from redpencil import selftest

    return selftest.run(print)
