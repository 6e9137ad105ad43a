"""A sum as a checker types it: figures with thousands marks, + − × ÷, brackets and percent."""

from __future__ import annotations

import re
from decimal import Decimal, DivisionByZero, InvalidOperation, Overflow, localcontext

from redpencil.domain.errors import UserError

_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d{1,3}(?:[,\u202f\u00a0 ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
    r"(?P<percent>\s?%)?"
    r"|(?P<sign>[-+−–*×x·/÷:^()]))"
)
_SIGNS = {"−": "-", "–": "-", "×": "*", "x": "*", "·": "*", "÷": "/", ":": "/"}
_LONGEST = 500
_DEEPEST = 50


def value(formula: str) -> Decimal:
    """Return what a sum comes to, to 20 digits. Raises UserError where it is none.

    "×" binds closer than "+", "^" closer still; "20 %" is 0.2.
    """
    tokens = _tokens(formula)
    with localcontext() as context:
        context.prec, context.Emax, context.Emin = 20, 200, -200
        try:
            found = _Sum(tokens).whole()
        except DivisionByZero:
            raise UserError("The sum divides by nothing.", "Look at what stands below.") from None
        except (InvalidOperation, Overflow):
            raise UserError("The sum has no result.", "Its figures are too large.") from None
    return found


def shown(number: Decimal, places: int = 2) -> str:
    """Return a result as it is printed: thousands marked, needless zeros gone."""
    rounded = round(number, places)
    text = f"{rounded:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _tokens(formula: str) -> list[str]:
    if not formula.strip():
        raise UserError("There is no sum yet.", "Type one: (80 − 60) ÷ 60.")
    if len(formula) > _LONGEST:
        raise UserError("The sum is too long.", "Split it into two.")
    found: list[str] = []
    place = 0
    bare = formula.rstrip().removesuffix("=").rstrip()
    while place < len(bare):
        match = _TOKEN.match(bare, place)
        if match is None:
            raise UserError(
                f"“{bare[place:].strip()[:12]}” is no part of a sum.",
                "Use figures, + − × ÷ ^, brackets and %.",
            )
        if match["number"]:
            number = re.sub(r"[,\u202f\u00a0 ]", "", match["number"])
            found.append(f"{Decimal(number) / 100 if match['percent'] else Decimal(number)}")
        else:
            found.append(_SIGNS.get(match["sign"], match["sign"]))
        place = match.end()
    return found


class _Sum:
    """Reads tokens from left to right."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._place = 0
        self._depth = 0

    def whole(self) -> Decimal:
        """Return the value of all tokens."""
        found = self._added()
        if self._place < len(self._tokens):
            raise UserError(
                f"“{self._tokens[self._place]}” stands where a sign should.", "Check the brackets."
            )
        return found

    def _next(self) -> str:
        return self._tokens[self._place] if self._place < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._next()
        self._place += 1
        return token

    def _added(self) -> Decimal:
        found = self._multiplied()
        while self._next() in ("+", "-") and self._next():
            found = (
                found + self._multiplied() if self._take() == "+" else found - self._multiplied()
            )
        return found

    def _multiplied(self) -> Decimal:
        found = self._raised()
        while self._next() in ("*", "/") and self._next():
            found = found * self._raised() if self._take() == "*" else found / self._raised()
        return found

    def _raised(self) -> Decimal:
        found = self._single()
        if self._next() == "^":
            self._take()
            found = found ** self._single()
        return found

    def _single(self) -> Decimal:
        token = self._take()
        if token in ("+", "-"):
            return self._single() if token == "+" else -self._single()
        if token == "(":
            return self._bracketed()
        if not token or token in ("*", "/", "^", ")"):
            raise UserError("A figure is missing in the sum.", "Look at its end and its signs.")
        return Decimal(token)

    def _bracketed(self) -> Decimal:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise UserError("The sum has too many brackets.", "Split it into two.")
        found = self._added()
        if self._take() != ")":
            raise UserError("A bracket is not closed.", "Close it with ).")
        self._depth -= 1
        return found
