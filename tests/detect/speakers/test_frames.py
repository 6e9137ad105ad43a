"""Where a sentence reports: subjects, and the verbs that only look so."""

from __future__ import annotations

import pytest

from redpencil.detect.speakers import frames
from tests.detect.scenes import scene


def subjects(text: str) -> list[str]:
    """Return the subjects of the verbs that report."""
    seen = scene(text)
    found = [f for f in frames.frames(seen) if f.form != "first"]
    return [text[seen.words[f.start].start : seen.words[f.end - 1].end] for f in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The ministry on Tuesday said the wall had cracked.", ["The ministry"]),
        ("Some soldiers the paper spoke to said the wall had cracked.", ["Some soldiers"]),
        ("In March, defending forces said that the wall held.", ["defending forces"]),
        ("Wendham’s mayor, Marian Okafor, said the cause was not known.", ["Marian Okafor"]),
        ("Okafor – a county engineer – said the reports were wrong.", ["Okafor"]),
        ("The results of the survey, published this week, revealed that the clay is soft.", ["The results of the survey"]),
        ("In the words of the engineer, Marian Okafor, the wall “sang”.", ["Marian Okafor"]),
        ("High interest rates to 11% and the light show pleased them.", []),
        ("Asylum claims over the limit were left.", []),
        ("The council did not immediately respond to a request.", []),
        ("The storm continued to shake the wall.", []),
        ("A plank was found on the road.", []),
        ("They were twice denied the visas.", []),
        ("She had joined a group called the Walls.", []),
        ("Despite claims of damage, the council opened it.", []),
    ],
)  # fmt: skip
def test_who_reports(text: str, wanted: list[str]) -> None:
    assert subjects(text) == wanted


def test_a_verb_behind_and_has_the_subject_before() -> None:
    assert subjects("Marian Okafor saw the wall and said it had cracked.")[-1] == "Marian Okafor"
