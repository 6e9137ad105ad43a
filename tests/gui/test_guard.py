"""An exception that leaves an override would end the process on Python 3.11."""

from __future__ import annotations

import importlib
import inspect
import logging
import pkgutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QObject

import redpencil.gui
from redpencil.gui import guard

MODEL = """
import sys
from PySide6.QtCore import QAbstractListModel, QModelIndex
from PySide6.QtWidgets import QApplication, QListView
from redpencil.gui.guard import override

class Model(QAbstractListModel):
    @override(0)
    def rowCount(self, parent=QModelIndex()):
        return 5
    @override(None)
    def data(self, index, role=0):
        return [][index.row()]

app = QApplication([])
view, model = QListView(), Model()
view.setModel(model)
view.grab()
print("alive", model.data(model.index(0, 0)))
"""


def test_an_error_in_a_model_does_not_end_the_program() -> None:
    run = subprocess.run([sys.executable, "-c", MODEL], capture_output=True, text=True, check=False)
    assert run.returncode == 0
    assert run.stdout == "alive None\n"
    assert "IndexError: list index out of range" in run.stderr


def test_what_went_wrong_is_told_and_logged(
    logged: list[logging.LogRecord], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _, error, __: told.append(error))

    @guard.override("default")
    def fails(empty: list[str]) -> str:
        return empty[0]

    assert fails([]) == "default"
    assert fails(["fine"]) == "fine"
    assert fails.__name__ == "fails"
    assert [type(error) for error in told] == [IndexError]
    assert [record.args for record in logged] == [(IndexError,)]
    logged.clear()


def returns_a_value(method: FunctionType) -> bool:
    return method.__annotations__.get("return") not in (None, "None")


def unguarded(kind: type) -> Iterator[str]:
    """Name the methods of a class that override one of Qt's, return a value and wear no guard."""
    qt = [base for base in kind.__mro__ if base.__module__.startswith("PySide6")]
    for name, method in vars(kind).items():
        if isinstance(method, FunctionType) and not name.startswith("__"):
            inner = inspect.unwrap(method)
            overrides = any(name in vars(base) for base in qt)
            if overrides and returns_a_value(inner) and inner is method:
                yield f"{kind.__module__}.{kind.__qualname__}.{name}"


def classes() -> Iterator[type]:
    for module in pkgutil.walk_packages(redpencil.gui.__path__, "redpencil.gui."):
        for _, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if kind.__module__ == module.name:
                yield kind


def test_every_override_that_returns_a_value_wears_the_guard() -> None:
    assert [name for kind in classes() for name in unguarded(kind)] == []


def test_a_bare_override_would_be_found() -> None:
    wear: Callable[[Any], Any] = guard.override(0)

    class Bare(QAbstractListModel):
        def rowCount(self, _parent: object = None) -> int:  # noqa: N802 - Qt's
            return 0

        def data(self, _index: object, _role: int = 0) -> object:
            return None

        def timerEvent(self, _event: object) -> None:  # noqa: N802 - Qt's
            return None

        def own(self) -> int:
            return 1

    class Dressed(QObject):
        @wear
        def event(self, _event: object) -> bool:
            return False

    assert [name.rpartition(".")[2] for name in unguarded(Bare)] == ["rowCount", "data"]
    assert list(unguarded(Dressed)) == []
