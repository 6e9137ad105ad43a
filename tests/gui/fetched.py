"""Stands for the network in the window's worker process: a module's function, as that needs."""

from __future__ import annotations

from datetime import datetime

from redpencil import workflow
from redpencil.base.work import Work
from redpencil.domain.article import Arrival


def read(
    written: str,
    chosen: workflow.Settings,
    now: datetime,
    work: Work,
    choices: workflow.Choices,
) -> workflow.Document:
    data = f"The page at {written} cost 4 euros.".encode()
    return workflow.analyse(data, written, chosen, now, work, Arrival.ADDRESS, choices)
