"""A fillable DOCX against the floor: the same XML parsed, serialised and deflated, in one run.

``pytest -m benchmark -s tests/benchmarks/test_docx_speed.py`` prints the ratios.
"""

from __future__ import annotations

import gc
import io
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from lxml import etree

from redpencil.base.work import Work
from redpencil.export import compose
from redpencil.export.docx import document
from redpencil.export.options import ExportOptions
from tests.benchmarks.worksheets import of_size
from tests.export.samples import NOW

OPTIONS = ExportOptions()
PEAK = """
from pathlib import Path
from tests.benchmarks.test_docx_speed import made, of_size

def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(l for l in lines if l.startswith("VmHWM")).split()[1]) // 1024

sheet = of_size({claims})
before = peak()
made({claims})
print(before, peak())
"""


def best(run: Callable[[], Any], times: int = 3) -> float:
    spent = []
    for _ in range(times):
        gc.collect()
        start = time.process_time()
        run()
        spent.append(time.process_time() - start)
    return min(spent)


def made(claims: int) -> bytes:
    report = compose.compose(of_size(claims), OPTIONS, NOW)
    return document.write(report, OPTIONS, Work())


def floor(body: bytes) -> None:
    """Parse, serialise, deflate the document's part."""
    zlib.compress(etree.tostring(etree.fromstring(body, etree.XMLParser(huge_tree=True))), 6)


@pytest.mark.benchmark
@pytest.mark.timeout(900)
def test_fillable_docx_against_the_floor() -> None:
    print()
    for claims in (100, 1_000, 5_000):
        sheet = of_size(claims)
        report = compose.compose(sheet, OPTIONS, NOW)
        data = document.write(report, OPTIONS, Work())
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            body = package.read("word/document.xml")
        least = best(lambda part=body: floor(part))  # type: ignore[misc]
        writing = best(lambda it=report: document.write(it, OPTIONS, Work()))  # type: ignore[misc]
        composing = best(lambda it=sheet: compose.compose(it, OPTIONS, NOW))  # type: ignore[misc]
        print(
            f"{claims:5} claims: {len(body) / 1e6:5.1f} MB of XML, floor {least:.2f} s, "
            f"write {writing:.2f} s = {writing / least:.2f} x, compose {composing:.2f} s, "
            f"both {(writing + composing) / least:.2f} x"
        )
        assert claims < 1_000 or writing + composing <= 2.0 * least


@pytest.mark.benchmark
def test_memory_of_a_fillable_docx() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PEAK.format(claims=1_000)],
        capture_output=True,
        text=True,
        check=True,
    )
    print("\n1,000 claims: MB before and at the peak", done.stdout)
    assert int(done.stdout.split()[1]) <= 200
