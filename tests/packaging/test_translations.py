"""That each word of the window is found, translated, and in the files that the program loads."""

from __future__ import annotations

import importlib
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple
from xml.etree import ElementTree

import pytest


@pytest.fixture(scope="module")
def translations() -> Iterator[ModuleType]:
    root = Path(__file__).resolve().parents[2]
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(root / "packaging")
        yield importlib.import_module("translations")
    for name in ("translations", "translation_tables", "room_sentences"):
        sys.modules.pop(name)


def found(translations: ModuleType, folder: Path, code: str) -> list[tuple[str, bool]]:
    (folder / "pane.py").write_text(code, encoding="utf-8")
    return [(w.text, w.plural) for w in translations.in_module(folder / "pane.py")]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ('labels.tr("Add claim")', [("Add claim", False)]),
        ('tr("Add " "claim")', [("Add claim", False)]),
        ('labels.tr("Open" if shut else "Close")', [("Open", False), ("Close", False)]),
        ('labels.count("%n claims left", n)', [("%n claims left", True)]),
        ('NAMES = {1: noop("One")}; tr(NAMES[1])', [("One", False)]),
        ('text.count("a")', []),
    ],
)
def test_the_words_of_a_module_are_found(
    translations: ModuleType, tmp_path: Path, code: str, words: list[tuple[str, bool]]
) -> None:
    assert found(translations, tmp_path, code) == words


@pytest.mark.parametrize("code", ['labels.tr(f"{n} claims")', 'tr("Edit " + name)'])
def test_glued_words_are_refused(translations: ModuleType, tmp_path: Path, code: str) -> None:
    with pytest.raises(ValueError, match="glued"):
        found(translations, tmp_path, code)


LANGUAGES = ("en", "de", "fr", "es", "uk")


class Message(NamedTuple):
    """One entry of a .ts file."""

    context: str
    source: str
    plural: bool
    forms: list[str]
    kind: str


@pytest.fixture
def kept(translations: ModuleType, language: str) -> list[Message]:
    tree = ElementTree.parse(translations.FOLDER / f"redpencil_{language}.ts")
    return [
        Message(
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.get("numerus") == "yes",
            [f.text or "" for f in message.iter("numerusform")]
            or [message.findtext("translation") or ""],
            getattr(message.find("translation"), "attrib", {}).get("type", ""),
        )
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def places(words: str) -> set[str]:
    return set(re.findall(r"\{\w+\}|%n", words))


@pytest.mark.parametrize("language", LANGUAGES)
class TestLanguage:
    """Run ``python packaging/translations.py`` and translate what it names, to mend these."""

    def test_it_has_every_word_of_the_code_and_no_other(
        self, translations: ModuleType, kept: list[Message], language: str
    ) -> None:
        wanted = [*translations.of_code(), *translations.of_rooms()]
        if language == "en":
            wanted = [w for w in translations.of_code() if w.plural]
        words = {(w.context, w.text, w.plural) for w in wanted}
        assert {(m.context, m.source, m.plural) for m in kept} == words

    def test_all_is_translated(self, kept: list[Message], language: str) -> None:
        assert [m.source for m in kept if m.kind or not all(m.forms)] == []

    def test_plural_forms_are_those_of_the_language(
        self, kept: list[Message], language: str
    ) -> None:
        forms = {"uk": 3}.get(language, 2)
        assert [m.source for m in kept if m.plural and len(m.forms) != forms] == []

    def test_places_are_those_of_the_source(self, kept: list[Message], language: str) -> None:
        wrong = [m.source for m in kept for f in m.forms if places(f) != places(m.source)]
        assert wrong == []

    def test_ends_are_those_of_the_source(self, kept: list[Message], language: str) -> None:
        """An ellipsis on a button says that something is asked first."""
        wrong = [
            m.source
            for m in kept
            for f in m.forms
            if f.endswith("…") != m.source.endswith("…")
            or f.endswith(" ") != m.source.endswith(" ")
        ]
        assert wrong == []

    def test_the_program_loads_what_was_translated(
        self, translations: ModuleType, language: str, tmp_path: Path
    ) -> None:
        name = f"redpencil_{language}.ts"
        shutil.copy(translations.FOLDER / name, tmp_path / name)
        translations.qt("lrelease", "-silent", tmp_path / name, "-qm", tmp_path / f"{language}.qm")
        made = (translations.FOLDER / name).with_suffix(".qm")
        assert (tmp_path / f"{language}.qm").read_bytes() == made.read_bytes()


def test_the_rooms_templates_are_those_of_the_code(translations: ModuleType) -> None:
    kept = (translations.FOLDER / translations.SENTENCES).read_text(encoding="utf-8")
    assert kept == translations.sentences()


def test_what_the_rooms_say_is_found(translations: ModuleType, tmp_path: Path) -> None:
    room = tmp_path / "workflow.py"
    for name in translations.room_sentences.ROOMS:
        place = tmp_path / name
        place.write_text("") if place.suffix else place.mkdir()
    room.write_text(
        '"""A docstring is not told."""\n'
        "def read(name, count, work):\n"
        '    work.step(0.1, "Reading the file")\n'
        '    raise UserError(f"“{name}” has {count + 1} pages.", "Open another.")\n'
        '    yield _many(count, "claim is", "claims are") + " not closed"\n'
        '    log("no sentence")\n'
    )
    told = {s.said: s.source for s in translations.room_sentences.of_rooms(tmp_path)}
    days = {name for name in told if " " not in name and name.istitle()}
    assert told.keys() - days == {
        "Reading the file", "“{name}” has {count} pages.", "Open another.",
    }  # fmt: skip
    assert len(days) == 19  # days of the week and months
