"""A crime laid to somebody by name in the newspaper's own voice, without charge, verdict or source.

Rule: nobody is called guilty before a court has said so, and then the court is named (Associated
Press Stylebook, "allege"; Reuters Handbook, "legal dangers"). False alarms: any word of law,
police, charge or doubt in the sentence or the one on either side silences it, as do the long dead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag
from redpencil.domain.sentence import Attribution

NAME: Final = "accused-without-source"
_CRIME: Final = re.compile(
    r"\b(?P<who>(?:[A-ZÀ-Þ][\w’.-]+ ){0,2}[A-ZÀ-Þ][\w’-]+|[Hh]e|[Ss]he)(?:, (?:\w+[ ,]){1,10}?)?,? (?:had |has |also |then |himself |herself ){0,2}"
    r"(?P<deed>stole|embezzled|murdered|raped|bribed|defrauded|kidnapped|blackmailed|laundered|forged|molested|abused|assaulted|poisoned|falsified|smuggled|extorted|tortured|took bribes|accepted bribes|paid bribes|lied under oath|faked)\b"
)
_LAW: Final = re.compile(
    r"\b(?:alleg\w*|accus\w*|charg\w+|convict\w*|court\w*|judges?|jury|jurors?|trial|tried|verdict|guilty|plead\w*|admit\w*|confess\w*|prosecut\w*|police|indict\w*|sentenc\w+|suspect\w*|arrest\w*|investigat\w*|according|sa(?:ys?|id)|told|report\w*|claim\w*|prison|jail\w*|tribunal|inquiry|found that|documents?|film|novel|play|series|character|episode|wrote|appeal\w*|detective\w*|evidence|fictional|myth\w*|legend\w*|century|war)\b|[“\"]",
    re.IGNORECASE,
)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask who says so where the text calls somebody guilty by itself."""
    if not reading.english:
        return
    lines = reading.lines
    for number, line in enumerate(lines):
        if line.sentence.part is not Part.BODY or line.sentence.attribution is not Attribution.NONE:
            continue
        match = _CRIME.search(line.text)
        if match is None or _LAW.search(_around(lines, number)):
            continue
        yield reading.flag(
            NAME,
            (line.at(match),),
            "Who says so, and has a court?",
            f"“{match[0]}” has no source, charge or verdict near it.",
        )


def _around(lines: tuple[Line, ...], number: int) -> str:
    return " ".join(line.text for line in lines[max(0, number - 1) : number + 2])
