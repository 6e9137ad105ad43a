"""The command line's part that makes sheets and reads them back."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from redpencil import cli_keep
from redpencil.base.work import Work
from redpencil.domain.errors import UserError

if TYPE_CHECKING:  # the rooms load slowly; --help does without them
    from redpencil.batch import Told
    from redpencil.exporting import Caution, ExportOptions, Merge
    from redpencil.settings import Settings
    from redpencil.workflow import Document

COMMANDS = ("export", "import-answers")
LAYOUTS = (
    "cards", "table", "galley", "call sheets", "author queries", "corrections", "sign-off",
)  # fmt: skip
ONLY = ("all", "open", "unsafe", "priority a", "waiting")
_BAR = 30


Opener = Callable[[str, argparse.Namespace, "Settings"], "Document"]


def add(commands: Any, reading: argparse.ArgumentParser, opener: Opener) -> None:
    """Add the commands to the parser's; ``opener`` opens an article or a worksheet."""
    export = commands.add_parser(
        "export", help="write a worksheet, or a folder of them", parents=[reading]
    )
    export.add_argument("source", metavar="X.redpencil|ARTICLE|FOLDER")
    export.add_argument("--to", required=True, metavar="FORMAT", help="see: redpencil formats")
    export.add_argument("-o", "--output", required=True, type=Path, metavar="OUT")
    export.add_argument("--page", choices=("A4", "Letter"), help="default: the settings' paper")
    export.add_argument("--layout", choices=LAYOUTS, default="cards")
    export.add_argument("--only", choices=ONLY, default="all", help="which claims")
    export.add_argument("--words-in", default="", metavar="CODE", help="en, de, fr, es or uk")
    export.add_argument("--house", metavar="PROFILE.toml", help="letterhead, colours, columns")
    export.add_argument("--paper", action="store_true", help="boxes and lines, no form fields")
    export.add_argument("--redacted", action="store_true", help="safe to show outside the house")
    export.set_defaults(run=partial(export_one_or_many, opener=opener))

    answers = commands.add_parser("import-answers", help="read a filled-in DOCX or PDF back")
    answers.add_argument("worksheet", type=Path, metavar="X.redpencil")
    answers.add_argument("filled", type=Path, metavar="FILLED.docx|pdf")
    answers.add_argument(
        "--theirs", action="store_true", help="where both changed, take the sheet's"
    )
    answers.add_argument("--initials", default="", help="sign where the sheet does not")
    cli_keep.add_password(answers)
    answers.set_defaults(run=import_answers)


def _now() -> datetime:
    return datetime.now(UTC)


def _options(chosen: argparse.Namespace) -> ExportOptions:
    from redpencil import exporting, workflow

    settings = workflow.load_settings()
    if chosen.words_in and chosen.words_in not in exporting.LANGUAGES:
        raise UserError(
            f"There are no words in “{chosen.words_in}” for sheets.",
            f"There are: {', '.join(exporting.LANGUAGES)}.",
        )
    usual = exporting.options(
        settings if not chosen.house else replace(settings, house=chosen.house)
    )
    return replace(
        usual,
        page=chosen.page or usual.page,
        layout=exporting.Layout(chosen.layout),
        only=exporting.Only(chosen.only),
        language=chosen.words_in,
        fillable=not chosen.paper,
        redacted=chosen.redacted,
        own_house=not chosen.house,
    )


def export_one_or_many(chosen: argparse.Namespace, opener: Opener) -> int:
    """Write one sheet, or one of each file in a folder."""
    from redpencil import exporting, workflow

    options = _options(chosen)
    exporting.kind(chosen.to)
    if Path(chosen.source).is_dir():
        return _batch(chosen, options)
    document = opener(chosen.source, chosen, workflow.load_settings())
    warnings = exporting.export(document, chosen.to, chosen.output, options, _now(), Work())
    for warning in warnings:
        print(f"redpencil: {caution(warning)}", file=sys.stderr)
    print(f"Wrote {chosen.output}", file=sys.stderr)
    return 0


def caution(told: Caution) -> str:
    """Say what is missing from a file that was written."""
    from redpencil.exporting import Shortfall

    one, count = told.count == 1, told.count
    if told.what is Shortfall.NO_VERDICT:
        claims = "1 claim is" if one else f"{count} claims are"
        return f"{claims} not in it: no finding, or nobody is named who says so."
    letters = "1 character is" if one else f"{count} characters are"
    return f"No font for {told.script} was found: {letters} printed as □."


def _batch(chosen: argparse.Namespace, options: ExportOptions) -> int:
    from redpencil import batch, workflow

    settings = workflow.load_settings()
    try:
        chosen.output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"The folder “{chosen.output}” can't be made.", "Choose another with -o."
        ) from error
    wanted = batch.orders(Path(chosen.source), chosen.output, chosen.to, options, settings)
    bar = Bar(len(wanted), sys.stderr)
    batch.run(wanted, chosen.output, chosen.to, options, settings, _now(), bar.hear)
    return bar.end()


class Bar:
    """A progress bar on a terminal; a line for each failure anywhere."""

    def __init__(self, whole: int, stream: TextIO) -> None:
        self._whole, self._stream = whole, stream
        self._seen, self._skipped = 0, 0
        self._failed: list[Told] = []
        self._shown = stream.isatty()

    def hear(self, told: Told) -> None:
        """Count one more."""
        self._seen += 1
        self._skipped += told.skipped
        if told.error or told.bug:
            self._failed.append(told)
            self._line(f"redpencil: {told.source}: {told.error or told.bug}")
        for warning in told.warnings:
            self._line(f"redpencil: {told.source}: {caution(warning)}")
        if self._shown:
            done = _BAR * self._seen // self._whole
            print(
                f"\r[{'#' * done}{' ' * (_BAR - done)}] {self._seen}/{self._whole}",
                end="", file=self._stream, flush=True,
            )  # fmt: skip

    def _line(self, words: str) -> None:
        print(f"\r{words}" if self._shown else words, file=self._stream)

    def end(self) -> int:
        """Say how it went; return the exit code."""
        if self._shown:
            print(file=self._stream)
        made = self._seen - self._skipped - len(self._failed)
        said = f"{made} written, {self._skipped} already there, {len(self._failed)} failed"
        print(said, file=self._stream)
        return 1 if any(t.bug for t in self._failed) else 2 if self._failed else 0


def import_answers(chosen: argparse.Namespace) -> int:
    """Read a filled-in sheet into its worksheet."""
    from redpencil import exporting, workflow
    from redpencil.desk import edit

    document = cli_keep.opened(chosen.worksheet, chosen)
    settings = workflow.load_settings()
    compared = exporting.read_answers(document.worksheet, chosen.filled, Work())
    answers = compared.taken + (compared.contested if chosen.theirs else ())
    house = exporting.load_house(settings.house, document.worksheet)
    who, now = chosen.initials or settings.initials, _now()
    worksheet = exporting.put_answers(
        document.worksheet, compared, answers, who, now, house.checklist
    )
    if worksheet != document.worksheet:
        made = edit.edited(document, "Import answers", worksheet, who=who, now=now)
        workflow.save_closed(made, chosen.worksheet)
    _tell(compared, len(answers), theirs=chosen.theirs)
    return 0


def _tell(compared: Merge, put: int, *, theirs: bool) -> None:
    """Say what was put in and what was not, and why."""
    print(f"{put} answers put in, of {compared.read} blanks read.", file=sys.stderr)
    if compared.contested and not theirs:
        print("Changed in the worksheet too, and left as they are there:", file=sys.stderr)
        for answer in compared.contested:
            print(f"  {answer.number or '–'} {answer.name}: sheet {answer.filled!r}, "
                  f"worksheet {answer.now!r}", file=sys.stderr)  # fmt: skip
        print("Take the sheet's with --theirs.", file=sys.stderr)
    for answer in compared.unclear:
        print(f"Not understood: {answer.number or '–'} {answer.name}: {answer.filled!r}",
              file=sys.stderr)  # fmt: skip
    if compared.gone:
        print(f"{compared.gone} answers belong to claims that are no longer listed.",
              file=sys.stderr)  # fmt: skip
