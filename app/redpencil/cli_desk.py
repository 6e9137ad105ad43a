"""The desk's commands: new drafts, merging, signing, the trail."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redpencil import cli_keep
from redpencil.base.work import Work
from redpencil.domain.errors import UserError

if TYPE_CHECKING:  # the workflow's rooms load slowly; --help does without them
    from redpencil.domain.desk.merge import Merged
    from redpencil.workflow import Document

COMMANDS = ("redraft", "merge", "attach", "sign", "reopen", "trail", "redact")
SEATS = {"checker": "CHECKER", "second": "SECOND", "editor": "EDITOR", "legal": "LEGAL"}


def add_commands(commands: Any) -> None:
    """Add the commands to the program's parser."""
    redraft = commands.add_parser("redraft", help="load the next draft of the same article")
    _worksheet(redraft, _redraft, writes=True)
    redraft.add_argument("draft", type=Path, metavar="NEW.docx|…")

    merge = commands.add_parser("merge", help="merge another person's copy of a worksheet")
    _worksheet(merge, _merge, writes=True)
    merge.add_argument("other", type=Path, metavar="OTHER.redpencil")
    sides = merge.add_mutually_exclusive_group()
    for side, whose in (("ours", "the first"), ("theirs", "the second")):
        sides.add_argument(
            f"--{side}", dest="side", action="store_const", const=side,
            help=f"where both changed one thing, take what {whose} has",
        )  # fmt: skip

    attach = commands.add_parser("attach", help="keep a file as evidence for a claim")
    _worksheet(attach, _attach, writes=True)
    attach.add_argument("claim", type=int, metavar="CLAIM", help="its number in the list")
    attach.add_argument("file", type=Path, metavar="FILE")
    attach.add_argument("--locator", required=True, help="page, table, minute: where in it")

    sign = commands.add_parser("sign", help="sign a worksheet")
    _worksheet(sign, _sign, writes=True)
    sign.add_argument("--as", dest="seat", required=True, choices=tuple(SEATS))
    sign.add_argument("--note", default="")

    reopen = commands.add_parser("reopen", help="take signatures back, with a reason")
    _worksheet(reopen, _reopen, writes=True)
    reopen.add_argument("--why", required=True)

    trail = commands.add_parser("trail", help="print who changed what, and check that it is whole")
    _worksheet(trail, _trail, writes=False)
    trail.add_argument("--json", action="store_true", help="print one JSON object a line")
    trail.add_argument("--private", action="store_true", help="show private fields of sources too")

    redact = commands.add_parser("redact", help="take words out of the notes and the trail")
    _worksheet(redact, _redact, writes=True)
    redact.add_argument("words", help="a name or number that must go, word for word")
    redact.add_argument("--why", required=True, help="without the words; it stays visible")


def _worksheet(parser: Any, run: Any, *, writes: bool) -> None:
    parser.add_argument("worksheet", type=Path, metavar="X.redpencil")
    parser.set_defaults(run=run)
    cli_keep.add_password(parser)
    if writes:
        parser.add_argument("-o", "--output", type=Path, help="default: the worksheet itself")
        parser.add_argument(
            "--by", default="", metavar="AB", help="default: the settings' initials"
        )


def _now() -> datetime:
    return datetime.now(UTC)


def _who(chosen: argparse.Namespace) -> str:
    from redpencil import workflow

    return str(chosen.by or workflow.load_settings().initials).strip()


def _save(document: Document, chosen: argparse.Namespace, said: str) -> int:
    from redpencil import workflow

    path = chosen.output or chosen.worksheet
    workflow.save_closed(document, path)
    print(f"{said} Saved in {path}", file=sys.stderr)
    return 0


def _redraft(chosen: argparse.Namespace) -> int:
    from redpencil import workflow
    from redpencil.desk import drafts
    from redpencil.domain.drafts.carry import summary

    document = drafts.redraft(
        cli_keep.opened(chosen.worksheet, chosen), chosen.draft, workflow.load_settings(),
        _who(chosen), _now(), Work(),
    )  # fmt: skip
    sheet, left = document.worksheet, summary(document.worksheet)
    for number, claim in enumerate(sheet.claims, 1):
        if claim.recheck and claim.mark is None:
            print(f"re-check {number}: “{claim.recheck.before}” → “{claim.exact}”")
        elif claim.since == sheet.header.version:
            print(f"new {number}: “{claim.exact}”")
    for orphan in sheet.orphans:
        print(f"without a place: “{orphan.claim.exact}” ({orphan.why.value})")
    return _save(
        document, chosen,
        f"Draft {sheet.header.version}: {left.recheck} to re-check, {left.orphans} without a place,"
        f" {left.new} new.",
    )  # fmt: skip


def _merge(chosen: argparse.Namespace) -> int:
    from redpencil.desk import merge
    from redpencil.domain.desk.threeway import Side

    side = {"ours": Side.MINE, "theirs": Side.THEIRS}.get(chosen.side)
    mine = cli_keep.opened(chosen.worksheet, chosen)
    theirs = cli_keep.opened(chosen.other, chosen)
    made, result = merge.merge(mine, theirs, _who(chosen), _now(), side)
    if made is None:
        _tell_conflicts(result)
        many = len(result.conflicts)
        left = "1 conflict has" if many == 1 else f"{many} conflicts have"
        raise UserError(
            f"{left} to be decided; nothing was written.",
            "Merge in the window, or add --ours or --theirs.",
        )
    if made is mine and chosen.output is None:
        print(merge.NOTHING, file=sys.stderr)
        return 0
    return _save(made, chosen, merge.NOTHING if made is mine else "Merged.")


def _tell_conflicts(result: Merged) -> None:
    for conflict in result.conflicts:
        print("/".join(conflict.path))
        for name in ("base", "mine", "theirs"):
            print(f"  {name}: {getattr(conflict, name)!s}")


def _attach(chosen: argparse.Namespace) -> int:
    from redpencil.desk import edit, evidence

    document, who, now = cli_keep.opened(chosen.worksheet, chosen), _who(chosen), _now()
    claims = document.worksheet.claims
    if not 1 <= chosen.claim <= len(claims):
        raise UserError(f"There is no claim {chosen.claim}.", f"The list has {len(claims)}.")
    sheet, member = evidence.attached(
        document.worksheet, claims[chosen.claim - 1].id, chosen.file, chosen.locator, who, now
    )
    made = edit.edited(document, "Attach file", sheet, who=who, now=now, members=(member,))
    return _save(made, chosen, f"Attached “{chosen.file.name}” to claim {chosen.claim}.")


def _sign(chosen: argparse.Namespace) -> int:
    from redpencil import workflow
    from redpencil.desk import edit
    from redpencil.domain.header import Seat

    name = workflow.load_settings().checker
    seat = Seat[SEATS[chosen.seat]]
    made = edit.signed(
        cli_keep.opened(chosen.worksheet, chosen), seat, name, _who(chosen), chosen.note, _now()
    )
    return _save(made, chosen, f"Signed as {seat.value}.")


def _reopen(chosen: argparse.Namespace) -> int:
    from redpencil.desk import edit

    made = edit.reopened(
        cli_keep.opened(chosen.worksheet, chosen), _who(chosen), chosen.why, _now()
    )
    return _save(made, chosen, "Reopened.")


def _trail(chosen: argparse.Namespace) -> int:
    from redpencil.desk import account

    document = cli_keep.opened(chosen.worksheet, chosen)
    found = account.of(document, private=chosen.private)
    if chosen.json:
        for plain in account.to_plain(found):
            print(json.dumps(plain, ensure_ascii=False))
    else:
        for entry in found:
            print("\n".join(account.in_words(entry, document.worksheet)))
    print(f"Whole; head {account.head(document) or 'none yet'}", file=sys.stderr)
    return 0


def _redact(chosen: argparse.Namespace) -> int:
    from redpencil.desk import account

    document = cli_keep.opened(chosen.worksheet, chosen)
    made = account.redacted(document, chosen.words, chosen.why, _who(chosen), _now())
    return _save(made, chosen, "Redacted; evidence files and other copies still hold the words.")
