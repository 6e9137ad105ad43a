"""Which way every letter runs: the Unicode bidirectional algorithm, for one paragraph.

Source: Unicode Standard Annex #9, revision 48; the names of the rules are its own.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

_STRONG_RIGHT: Final = frozenset({"R", "AL"})
_RIGHT: Final = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_INITIATORS: Final = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS: Final = {"RLE": 1, "RLO": 1, "LRE": 0, "LRO": 0}
_REMOVED: Final = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
_BRACKETS: Final = (
    "()[]{}⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟦⟧⟨⟩⟪⟫⦃⦄⦅⦆〈〉《》「」『』【】〔〕〖〗（）［］｛｝"
)
_OPENING: Final = dict(zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True))
_CLOSING: Final = frozenset(_BRACKETS[1::2])
_DEEPEST: Final = 125


def runs_right(text: str) -> bool:
    """Tell whether anything in the text may run from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(c) in _RIGHT for c in text)


def base_level(text: str) -> int:
    """Return 1 where the first strong letter runs from right to left, else 0 (P2, P3)."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind == "L":
            return 0
        if kind in _STRONG_RIGHT:
            return 1
    return 0


def levels(text: str, base: int) -> list[int]:
    """Return the embedding level of every code point; even runs right, odd runs left."""
    kinds = [unicodedata.bidirectional(c) or "L" for c in text]
    deep = _explicit(kinds, base)
    for places in _sequences(kinds, deep):
        _Sequence(text, kinds, deep, places, base).resolve()
    for place, kind in enumerate(kinds):
        if deep[place] % 2 == 0:
            deep[place] += {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)
        else:
            deep[place] += kind in ("L", "EN", "AN")
    _trailing(text, deep, base)
    return deep


def _trailing(text: str, deep: list[int], base: int) -> None:
    """Give white space at the end and separators the paragraph's level (L1)."""
    for place in range(len(text) - 1, -1, -1):
        if unicodedata.bidirectional(text[place]) not in ("WS", "B", "S", "BN"):
            break
        deep[place] = base


_Stack = list[tuple[int, str, bool]]
"""Level, override, and whether an isolate opened it."""


def _explicit(kinds: list[str], base: int) -> list[int]:
    """Apply embeddings, overrides and isolates (X1 to X8); overrides change the kinds."""
    deep: list[int] = []
    stack: _Stack = [(base, "", False)]
    original = list(kinds)
    for place, kind in enumerate(original):
        if kind == "PDI":
            _leave_isolate(stack)
        level, override, _ = stack[-1]
        deep.append(level)
        if override and kind not in _REMOVED:
            kinds[place] = override
        if kind in _EMBEDDINGS:
            _push(stack, _EMBEDDINGS[kind], {"RLO": "R", "LRO": "L"}.get(kind, ""), isolate=False)
        elif kind in _INITIATORS:
            _push(stack, _isolate_odd(original, kind, place), "", isolate=True)
        elif kind == "PDF" and len(stack) > 1 and not stack[-1][2]:
            stack.pop()
    return deep


def _leave_isolate(stack: _Stack) -> None:
    if any(isolate for _, _, isolate in stack):
        while not stack.pop()[2]:
            pass


def _push(stack: _Stack, odd: int, override: str, *, isolate: bool) -> None:
    level = stack[-1][0] + 1
    level += level % 2 != odd
    if level <= _DEEPEST:
        stack.append((level, override, isolate))


def _isolate_odd(kinds: Sequence[str], kind: str, place: int) -> int:
    """Return which way an isolate runs; of FSI, as its first strong letter does."""
    if kind != "FSI":
        return int(kind == "RLI")
    for inner in kinds[place + 1 :]:
        if inner in ("L", "PDI"):
            return 0
        if inner in _STRONG_RIGHT:
            return 1
    return 0


def _sequences(kinds: Sequence[str], deep: Sequence[int]) -> list[list[int]]:
    """Return the isolating run sequences (X10), without the characters that X9 removes."""
    kept = [i for i, k in enumerate(kinds) if k not in _REMOVED]
    runs: list[list[int]] = []
    for before, place in pairwise([-1, *kept]):
        if before < 0 or deep[before] != deep[place]:
            runs.append([])
        runs[-1].append(place)
    made: list[list[int]] = []
    waiting: list[list[int]] = []
    for run in runs:
        if kinds[run[0]] == "PDI" and waiting:
            sequence = waiting.pop()
            sequence.extend(run)
        else:
            sequence = list(run)
            made.append(sequence)
        if kinds[run[-1]] in _INITIATORS:
            waiting.append(sequence)
    return made


class _Sequence:
    """One isolating run sequence while its kinds are resolved."""

    def __init__(
        self, text: str, kinds: list[str], deep: list[int], places: list[int], base: int
    ) -> None:
        self.text, self.all, self.places = text, kinds, places
        level = deep[places[0]]
        before = deep[places[0] - 1] if places[0] else base
        after = deep[places[-1] + 1] if places[-1] + 1 < len(deep) else base
        if kinds[places[-1]] in _INITIATORS:
            after = base
        self.own = _way(level)
        self.start, self.end = _way(max(level, before)), _way(max(level, after))
        self.kinds = [kinds[p] for p in places]

    def resolve(self) -> None:
        """Resolve weak and neutral kinds and write them back."""
        self._weak()
        self._brackets()
        self._neutral()
        for place, kind in zip(self.places, self.kinds, strict=True):
            self.all[place] = kind

    def _weak(self) -> None:
        """Apply W1 to W7."""
        self._marks()
        self._separators()
        self._terminators()
        strong = self.start
        for i, kind in enumerate(self.kinds):
            if kind in ("L", "R"):
                strong = kind
            elif kind == "EN" and strong == "L":
                self.kinds[i] = "L"

    def _marks(self) -> None:
        """Apply W1 to W3: accents go with their letter, numbers after Arabic are Arabic."""
        kinds, before, strong = self.kinds, self.start, self.start
        for i, kind in enumerate(kinds):
            if kind == "NSM":
                kinds[i] = "ON" if before in _INITIATORS or before == "PDI" else before
            elif kind == "EN" and strong == "AL":
                kinds[i] = "AN"
            if kind in ("L", "R", "AL"):
                strong = kind
            before = kinds[i]
        kinds[:] = ["R" if k == "AL" else k for k in kinds]

    def _separators(self) -> None:
        """Apply W4: one separator between two numbers is part of them."""
        kinds = self.kinds
        for i in range(1, len(kinds) - 1):
            around = kinds[i - 1] if kinds[i - 1] == kinds[i + 1] else ""
            if (around == "EN" and kinds[i] in ("ES", "CS")) or (
                around == "AN" and kinds[i] == "CS"
            ):
                kinds[i] = around

    def _terminators(self) -> None:
        """Apply W5 and W6: signs beside numbers join them, others are neutral."""
        kinds, i = self.kinds, 0
        while i < len(kinds):
            j = i
            while j < len(kinds) and kinds[j] == "ET":
                j += 1
            if j > i:
                beside = (i and kinds[i - 1] == "EN") or (j < len(kinds) and kinds[j] == "EN")
                kinds[i:j] = ["EN" if beside else "ON"] * (j - i)
            elif kinds[i] in ("ES", "CS"):
                kinds[i] = "ON"
            i = max(j, i + 1)

    def _brackets(self) -> None:
        """Apply N0: a pair of brackets takes the direction of what it holds."""
        open_: list[tuple[str, int]] = []
        pairs: list[tuple[int, int]] = []
        for i, place in enumerate(self.places):
            letter = self.text[place]
            if self.kinds[i] != "ON":
                continue
            if letter in _OPENING:
                open_.append((_OPENING[letter], i))
            elif letter in _CLOSING:
                for depth in range(len(open_) - 1, -1, -1):
                    if open_[depth][0] == letter:
                        pairs.append((open_[depth][1], i))
                        del open_[depth:]
                        break
        for start, end in sorted(pairs):
            self._pair(start, end)

    def _pair(self, start: int, end: int) -> None:
        inside = {_strong(k) for k in self.kinds[start + 1 : end]} - {""}
        if self.own in inside:
            way = self.own
        elif inside:
            earlier = (_strong(k) for k in reversed(self.kinds[:start]))
            context = next((k for k in earlier if k), self.start)
            way = context if context in inside else self.own
        else:
            return
        self.kinds[start] = self.kinds[end] = way

    def _neutral(self) -> None:
        """Apply N1 and N2: what is between equal neighbours goes their way."""
        kinds, i = self.kinds, 0
        while i < len(kinds):
            j = i
            while j < len(kinds) and kinds[j] in _NEUTRAL:
                j += 1
            if j > i:
                before = _strong(kinds[i - 1]) if i else self.start
                after = _strong(kinds[j]) if j < len(kinds) else self.end
                kinds[i:j] = [before if before == after else self.own] * (j - i)
            i = max(j, i + 1)


def _way(level: int) -> str:
    return "R" if level % 2 else "L"


def _strong(kind: str) -> str:
    """Return L or R as a kind counts among neutrals, where numbers count as R."""
    return "L" if kind == "L" else "R" if kind in ("R", "EN", "AN") else ""


def visual_order(deep: Sequence[int]) -> list[int]:
    """Return the order in which pieces of these levels stand on the line (L2)."""
    order = list(range(len(deep)))
    odd = [d for d in deep if d % 2]
    for level in range(max(deep, default=0), min(odd, default=1) - 1, -1):
        i = 0
        while i < len(order):
            j = i
            while j < len(order) and deep[order[j]] >= level:
                j += 1
            if j > i:
                order[i:j] = reversed(order[i:j])
            i = max(j, i + 1)
    return order
