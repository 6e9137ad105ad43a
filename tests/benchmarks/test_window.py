"""What the window costs: first paint, the event loop under load, filter, scrolling, memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from redpencil import workflow
from redpencil.domain.mark import Mark
from redpencil.gui import main
from redpencil.gui.main_window import MainWindow
from redpencil.settings import Settings
from tests.benchmarks.worksheets import of_size
from tests.export.samples import filled

pytestmark = pytest.mark.benchmark
WORDS = 100_000
ROOT = Path(__file__).resolve().parents[2]


def long_article(words: int = WORDS) -> str:
    """The sample's text as often as it takes."""
    data, _ = workflow.sample_article()
    text = data.decode()
    return "\n\n".join([text] * (words // len(text.split()) + 1))


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    main.application()
    made = main.build(qapp, Settings(initials="MK"))
    made.resize(1280, 720)
    made.show()
    yield made
    made.session.discard()
    made.close()
    shiboken6.delete(made)


def spin(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def opened(window: MainWindow, document: workflow.Document) -> None:
    window.session.open(document, None)
    spin(200)


def told(what: str, times: list[float], limit: float) -> None:
    """Print median, 99th percentile and worst, in milliseconds, beside what is asked."""
    ordered = sorted(times)
    p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    print(
        f"\n{what}: median {1000 * median(ordered):.1f} ms, p99 {1000 * p99:.1f} ms, "
        f"worst {1000 * ordered[-1]:.1f} ms of {len(ordered)} (asked: {1000 * limit:.0f} ms)"
    )


class Pulse:
    """Beats each 4 ms in the event loop; how late a beat is, is how long the loop was busy.

    The processor's time between two beats says how much of it was ours: on a busy machine the
    rest is other programs.
    """

    def __init__(self) -> None:
        self.late: list[float] = []
        self.ours: list[float] = []
        self._clock = QElapsedTimer()
        self._spent = 0.0
        self._timer = QTimer()
        self._timer.setInterval(4)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        self.late.append(max(0.0, self._clock.nsecsElapsed() / 1e9 - 0.004))
        spent = time.thread_time()
        self.ours.append(spent - self._spent)
        self._clock.restart()
        self._spent = time.thread_time()

    def __enter__(self) -> Pulse:
        self._clock.start()
        self._spent = time.thread_time()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()


def test_the_event_loop_while_100_000_words_are_analysed(
    benchmark: Any, window: MainWindow
) -> None:
    window.jobs.prepare()
    opened(window, workflow.Document(filled(), workflow.sample_article()[0]))
    data = long_article().encode()
    with Pulse() as analysing:
        window.files.read_bytes(data, "long.txt", workflow.Arrival.FILE)
        before = window.session.worksheet
        while window.jobs.busy and window.session.worksheet is before:
            spin(50)
    told("event loop while 100,000 words are analysed", analysing.late, 0.016)
    told("of it the window's own thread", analysing.ours, 0.016)
    with Pulse() as after:
        spin(3000)
    told("event loop after it was shown", after.late, 0.016)
    claims = len(window.session.worksheet.claims) if window.session.worksheet else 0
    print(f"{claims} claims")
    benchmark.pedantic(lambda: None, rounds=1)


def typing(window: MainWindow, words: str, processor: list[float]) -> list[float]:
    """Time each key of a filter, with what the list paints for it."""
    times = []
    for end in range(1, len(words) + 1):
        start, spent = time.perf_counter(), time.thread_time()
        window.claims.filter.setText(words[:end])
        window.claims.repaint()
        times.append(time.perf_counter() - start)
        processor.append(time.thread_time() - spent)
        QApplication.processEvents()
    window.claims.filter.clear()
    return times


@pytest.fixture
def many(window: MainWindow) -> MainWindow:
    opened(window, workflow.Document(of_size(10_000), b""))
    window.galley.hide()
    return window


def test_filtering_10_000_facts(benchmark: Any, many: MainWindow) -> None:
    times: list[float] = []
    processor: list[float] = []
    for words in ("harbour wall", "mark:change", "is:unsourced", "speaker:okafor wall"):
        times += typing(many, words, processor)
    told("filter 10,000 facts, each key with its repaint", times, 0.030)
    told("of it the processor", processor, 0.030)
    benchmark.pedantic(lambda: typing(many, "wall", []), rounds=3)


def test_sorting_and_marking_among_10_000_facts(benchmark: Any, many: MainWindow) -> None:
    def timed(act: Callable[[], object], times: int) -> list[float]:
        found = []
        for _ in range(times):
            start = time.perf_counter()
            act()
            QApplication.processEvents()
            found.append(time.perf_counter() - start)
        return found

    told("sort 10,000 facts", timed(many.actions_by_id["sort.speaker"].trigger, 6), 0.1)
    told("next fact of 10,000", timed(lambda: many.verbs.step(1), 40), 0.016)
    told("mark one of 10,000 and go on", timed(lambda: many.verbs.mark(Mark.OK), 20), 0.1)
    benchmark.pedantic(lambda: many.verbs.step(1), rounds=3)


def test_scrolling_a_galley_of_100_000_words(benchmark: Any, window: MainWindow) -> None:
    sheet = of_size(WORDS // len(filled().article.text.split()) * len(filled().claims))
    start = time.perf_counter()
    opened(window, workflow.Document(sheet, b""))
    print(f"\n{len(sheet.article.text.split()):,} words, {len(sheet.claims)} claims shown in "
          f"{time.perf_counter() - start:.1f} s")  # fmt: skip
    bar = window.galley.verticalScrollBar()
    bar.setValue(bar.maximum())
    bar.setValue(0)
    frames: list[float] = []
    processor: list[float] = []

    def scrolled() -> None:
        for step in range(240):
            start, spent = time.perf_counter(), time.thread_time()
            bar.setValue(step * 3)
            window.galley.viewport().repaint()
            window.galley.margin.repaint()
            frames.append(time.perf_counter() - start)
            processor.append(time.thread_time() - spent)

    benchmark.pedantic(scrolled, rounds=1)
    told("one frame of 3 lines, galley of 100,000 words", frames, 1 / 60)
    told("of it the processor", processor, 1 / 60)
    jumps = []
    for step in range(20):
        start = time.perf_counter()
        bar.setValue(bar.maximum() * step // 20)
        window.galley.viewport().repaint()
        window.galley.margin.repaint()
        jumps.append(time.perf_counter() - start)
    told("a jump to another place", jumps, 0.05)
    resident = Path("/proc/self/status")
    if resident.exists():
        line = next(w for w in resident.read_text().splitlines() if w.startswith("VmRSS"))
        print(f"memory with that article: {int(line.split()[1]) / 1024:.0f} MB")


BARE = """
import sys, time
from PySide6.QtWidgets import *
from PySide6.QtCore import Qt
class Window(QMainWindow):
    def __init__(self):
        super().__init__()
        panes = QSplitter(Qt.Orientation.Horizontal)
        form = QWidget(); rows = QFormLayout(form)
        for n in range(20): rows.addRow(f"Field {n}", QLineEdit() if n % 3 else QComboBox())
        middle = QStackedWidget(); middle.addWidget(QTableView())
        for pane in (QPlainTextEdit(), middle, form): panes.addWidget(pane)
        self.setCentralWidget(panes)
        bar = QToolBar(); [bar.addAction(f"Act {n}") for n in range(6)]; self.addToolBar(bar)
        for n in range(7):
            menu = self.menuBar().addMenu(f"Menu {n}")
            [menu.addAction(f"Act {m}") for m in range(10)]
        self.setStatusBar(QStatusBar())
app = QApplication([])
"""
OURS = """
import sys
from redpencil.gui import main
from redpencil.settings import Settings
app = main.application()
Window = lambda: main.build(app, Settings())
"""
SHOWN = """
window = Window(); window.resize(1280, 720); window.show()
window.grab()
import time
print(time.time())
import os; os._exit(0)
"""


def painted(program: str, home: Path) -> float:
    """Return the seconds from starting the process until its window is painted."""
    paths = os.pathsep.join((str(ROOT / "app"), os.environ.get("PYTHONPATH", "")))
    known = os.environ | {"REDPENCIL_HOME": str(home), "PYTHONPATH": paths}
    start = time.time()
    answer = subprocess.run(
        [sys.executable, "-c", program + SHOWN], env=known, capture_output=True, check=True
    )
    return float(json.loads(answer.stdout)) - start


def test_first_paint_beside_a_bare_window(benchmark: Any, tmp_path: Path) -> None:
    pairs = []
    for _ in range(9):
        pairs.append((painted(BARE, tmp_path), painted(OURS, tmp_path)))
    bare, ours = sorted(b for b, _ in pairs), sorted(o for _, o in pairs)
    print(
        f"\nfirst paint: bare {1000 * bare[0]:.0f} ms, ours {1000 * ours[0]:.0f} ms at best; "
        f"medians {1000 * median(bare):.0f} and {1000 * median(ours):.0f} ms; "
        f"ratio at best {ours[0] / bare[0]:.2f}, of medians {median(ours) / median(bare):.2f} "
        "(asked: 1.3)"
    )
    benchmark.pedantic(lambda: None, rounds=1)
