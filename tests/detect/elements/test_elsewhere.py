"""Names in other languages, by lists and rules."""

from __future__ import annotations

import pytest

from redpencil.detect.elements import find
from redpencil.domain.span import Span


def names(text: str, language: str) -> set[tuple[str, str]]:
    found = find.elements(text, Span(0, len(text)), (), language)
    return {(e.span.of(text), e.kind.value) for e in found}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Der Bürgermeister Bernd Lindner reiste am Montag nach Köln.",
         {("Bürgermeister", "title"), ("Bernd Lindner", "person"), ("Köln", "place")}),
        ("de", "Die Lage in Frankreich ist ernst, sagte die französische Regierung.",
         {("Frankreich", "place"), ("französische Regierung", "org")}),
        ("fr", "Le maire Jean Lindon est arrivé en Italie avec la société Martin Transports.",
         {("maire", "title"), ("Jean Lindon", "person"), ("Italie", "place")}),
        ("es", "La ministra Carmen Ortega viajó a Portugal, dijo el portavoz del gobierno.",
         {("ministra", "title"), ("Carmen Ortega", "person"), ("Portugal", "place"), ("portavoz", "title")}),
        ("it", "Il sindaco Marco Rossi è arrivato in Francia.",
         {("sindaco", "title"), ("Marco Rossi", "person"), ("Francia", "place")}),
        ("uk", "Президент Польщі приїхав до Києва, сказав речник ООН.",
         {("Президент", "title"), ("Польщі", "place"), ("Києва", "place"), ("ООН", "org")}),
        ("ru", "Президент Франции приехал в Россию.", {("Президент", "title"), ("Франции", "place"), ("Россию", "place")}),
        ("pl", "Prezydent Francji przyjechał do Polski.", {("Prezydent", "title"), ("Francji", "place"), ("Polski", "place")}),
        ("zh", "法国和德国签署了协议。", {("法国", "place"), ("德国", "place")}),
        ("ja", "フランスの首相が日本を訪れた。", {("フランス", "place"), ("日本", "place")}),
    ],
)  # fmt: skip
def test_names_are_found(language: str, text: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= names(text, language)


def test_german_nouns_are_no_names() -> None:
    text = "Die Polizei sprach mit den Zeugen über den Unfall auf der Straße."
    assert {kind for _, kind in names(text, "de")} <= {"org"}
