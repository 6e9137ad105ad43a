"""Drafts of real articles: cut, edited, moved and doubled sentences, each followed to its place."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

from redpencil.domain.claim import Claim
from redpencil.domain.drafts.carry import carried
from redpencil.domain.worksheet import Worksheet
from tests.domain.drafts.pages import page
from tests.domain.samples import LATER


def articles(shared: Path) -> dict[str, list[str]]:
    """Sentences of the annotated articles, by name."""
    found = {}
    for path in sorted((shared / "gold").glob("*.json")):
        plain = json.loads(path.read_text(encoding="utf-8"))
        text = plain["article"]["text"] if "article" in plain else plain["text"]
        words = [" ".join(text[s["start"] : s["end"]].split()) for s in plain["sentences"]]
        found[path.stem] = [w for w in words if w]
    return found


def one_word_changed(sentence: str, draw: random.Random) -> str:
    words = sentence.split()
    at = draw.randrange(len(words))
    words[at] = str(draw.randrange(100, 999)) if words[at] != "777" else "778"
    return " ".join(words)


def next_draft(before: list[str], draw: random.Random) -> list[tuple[str, int | None]]:
    """An author's next draft: each sentence with the number it had; None for a new one."""
    after: list[tuple[str, int | None]] = []
    for number, words in enumerate(before):
        chance = draw.random()
        if chance < 0.06:
            continue
        changed = 0.06 <= chance < 0.16 and len(words.split()) > 3
        after.append((one_word_changed(words, draw) if changed else words, number))
    for _ in range(3):  # look-alikes of sentences, put in elsewhere
        words = one_word_changed(draw.choice(before), draw)
        after.insert(draw.randrange(len(after) + 1), (words, None))
    at = draw.randrange(len(after))
    after.insert(draw.randrange(len(after)), after.pop(at))
    return after


def outcome(claim: Claim, sheet: Worksheet, after: list[tuple[str, int | None]]) -> str:
    """Say where a claim went, against where its sentence went."""
    number = int(claim.id[1:])
    if any(o.claim.id == claim.id for o in sheet.orphans):
        return "orphan" if number in [n for _, n in after] else "orphan, gone"
    there = sheet.claim(claim.id)
    here = sheet.sentence_at(there.span.start)
    assert here is not None
    words, origin = after[here]
    flagged = there.mark is None
    if not flagged:
        assert there.exact == claim.exact
    if origin == number:
        return "re-check" if flagged else "kept"
    return "re-check, elsewhere" if flagged else f"kept, elsewhere: {words}"


def test_no_finding_goes_to_another_sentence_unseen(shared: Path) -> None:
    counts: Counter[str] = Counter()
    drafts = 0
    for name, before in articles(shared).items():
        for seed in range(3):
            draw = random.Random(f"{name} {seed}")
            after = next_draft(before, draw)
            old = page(*before)
            sheet = carried(old, page(*(w for w, _ in after), machine=True), who="", now=LATER)
            if sheet is old:
                continue
            drafts += 1
            for claim in old.claims:
                found = outcome(claim, sheet, after)
                unchanged = (before[int(claim.id[1:])], int(claim.id[1:])) in after
                counts[f"{found.split(':')[0]}{', unchanged' if unchanged else ''}"] += 1
    total = counts.total()
    print(drafts, "drafts,", dict(counts))
    assert total > 2000
    assert counts["kept, elsewhere"] == counts["kept, elsewhere, unchanged"] == 0
    assert counts["re-check, elsewhere"] < 0.002 * total
    assert counts["re-check, unchanged"] <= drafts  # the one sentence that was moved in each
    assert counts["orphan, unchanged"] < 0.005 * total


def test_a_draft_with_many_edits_leaves_no_claim_behind() -> None:
    draw = random.Random(1)
    before = [f"Sentence {n} costs {draw.randrange(10**6)} kroner." for n in range(1000)]
    after = [one_word_changed(w, draw) if n % 20 == 0 else w for n, w in enumerate(before)]
    sheet = carried(page(*before), page(*after, machine=True), who="", now=LATER)
    assert len(sheet.claims) + len(sheet.orphans) >= 1000
