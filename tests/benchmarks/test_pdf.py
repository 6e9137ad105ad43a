"""What a PDF costs: against plain reportlab in the same run, as it grows, and in memory.

Run by hand: ``pytest -m benchmark tests/benchmarks/test_pdf.py -s``. Processor time, not the clock's.
"""

from __future__ import annotations

import gc
import io
import pickle
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any

import pytest

from redpencil.base import resources
from redpencil.base.work import Work
from redpencil.domain.claim import ClaimId
from redpencil.export import compose
from redpencil.export.options import ExportOptions, Layout
from redpencil.export.pdf import answers, writer
from redpencil.export.report import Card, Cards, Report
from tests.export.answers.filling import blanks, random_answers
from tests.export.pdf.filling_in import FILLERS, by_hand
from tests.export.samples import NOW, filled

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]


def report(claims: int, **chosen: Any) -> Report:
    """The sample's worksheet with so many claims."""
    sheet = filled()
    base = sheet.claims
    many = (replace(base[i * len(base) // claims], id=ClaimId(f"{i:032x}")) for i in range(claims))
    options = ExportOptions(**({"galley": False} | chosen))
    return compose.compose(replace(sheet, claims=tuple(many)), options, NOW)


def plain(given: Report) -> bytes:
    """The same words with plain reportlab: one table a claim, ten paragraphs each."""
    from reportlab import rl_config
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    rl_config.useA85 = 0
    pdfmetrics.registerFont(TTFont("Plain", str(resources.path("fonts/SourceSans3-Regular.ttf"))))
    look = ParagraphStyle("plain", fontName="Plain", fontSize=8, leading=10.2)
    widths = [24, 18, 150, 26, 80, 60, 60, 60, 180, 80]
    out = io.BytesIO()
    tables = [
        Table([[Paragraph(escape(w) or " ", look) for w in _words(card)]], colWidths=widths)
        for piece in given.pieces
        if isinstance(piece, Cards)
        for card in piece.cards
    ]
    page = landscape(A4)
    SimpleDocTemplate(out, pagesize=page, leftMargin=40, rightMargin=40).build(tables)
    return out.getvalue()


def _words(card: Card) -> list[str]:
    fields = (*card.details, *card.answers)
    return [
        str(card.number), card.priority.value, "".join(r.text for r in card.runs),
        card.place.text if card.place else "", card.meta, ", ".join(t.text for t in card.ticks),
        card.choice.words if card.choice else "",
        " ".join(f.value for f in card.details if f.label == "Evidence"),
        " ".join(f"{f.label} {f.value}" for f in fields),
        " ".join(f"{f.label} {f.value}" for f in card.signs),
    ]  # fmt: skip


def seconds(run: Callable[[], object], times: int = 2) -> float:
    """The least processor time of some runs."""
    found = []
    for _ in range(times):
        gc.collect()
        start = time.process_time()
        run()
        found.append(time.process_time() - start)
    return min(found)


def ours(given: Report) -> Callable[[], object]:
    return lambda: writer.write(given, ExportOptions(), Work())


def test_tagged_cards_against_plain_reportlab() -> None:
    paper, form = report(1_000, fillable=False), report(1_000)
    base = seconds(lambda: plain(paper))
    told = {
        "paper": seconds(ours(paper)) / base, "form": seconds(ours(form)) / base,
        "table": seconds(ours(report(1_000, fillable=False, layout=Layout.TABLE))) / base,
    }  # fmt: skip
    print(f"\nplain {base:.2f} s; times plain: {told}")
    assert max(told.values()) <= 2.5


@pytest.mark.parametrize("layout", [Layout.CARDS, Layout.TABLE])
def test_linear_to_five_thousand(layout: Layout) -> None:
    cost = {
        n: seconds(ours(report(n, fillable=False, layout=layout)), 1) / n for n in (1_000, 5_000)
    }
    print(f"\n{layout}: ms a claim {[round(1000 * c, 2) for c in cost.values()]}")
    assert cost[5_000] <= 1.3 * cost[1_000]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux for the peak")
@pytest.mark.parametrize("fillable", [False, True], ids=["paper", "form"])
def test_memory_at_a_thousand(fillable: bool, tmp_path: Path) -> None:
    """Of a process that writes the PDF of a report, and does nothing else."""
    given = tmp_path / "report"
    given.write_bytes(pickle.dumps(report(1_000, fillable=fillable)))
    code = (
        "import pickle, pathlib; from redpencil.base.work import Work;"
        "from redpencil.export.pdf import writer; from redpencil.export.options import *;"
        f"report = pickle.loads(pathlib.Path({str(given)!r}).read_bytes());"
        "writer.write(report, ExportOptions(), Work());"
        "told = pathlib.Path('/proc/self/status').read_text();"  # rusage tells the parent's too
        "print(int(told.split('VmHWM:')[1].split()[0]) // 1024)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    )  # fmt: skip
    peak = int(done.stdout)
    print(f"\nfillable {fillable}: {peak} MB at the peak")
    assert peak <= 200


def test_two_hundred_forms_come_back_whole() -> None:
    lost = total = 0
    for seed in range(200):
        layout = list(Layout)[seed % len(Layout)]
        found = blanks(filled(), ExportOptions(layout=layout))
        given = random_answers(found, seed)
        fill = FILLERS[seed % len(FILLERS)]
        if fill is by_hand:
            given = {n: v.replace("😀", "☺") for n, v in given.items()}
        options = ExportOptions(layout=layout)
        made = writer.write(compose.compose(filled(), options, NOW), options, Work()).data
        values, _ = answers.read(fill(made, given, found))
        wanted = {n: b.value for n, b in found.items()} | given
        total += len(wanted)
        lost += sum(values.get(n) != v for n, v in wanted.items())
    print(f"\n{total} answers, {lost} lost")
    assert lost == 0
