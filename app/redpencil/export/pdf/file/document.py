"""reportlab's document, written out with object streams, and with objects of our own."""

from __future__ import annotations

import hashlib
import zlib
from typing import Any, Final

from reportlab.pdfbase import pdfdoc

from redpencil.export.pdf.file import syntax

_GROUP: Final = 200
"""Objects packed together (ISO 32000-1, 7.5.7)."""
_END: Final = b"endstream"


class Literal(pdfdoc.PDFObject):
    """Bytes of ours where reportlab expects an object."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def format(self, document: Any) -> bytes:
        return self.data


class SheetDocument(pdfdoc.PDFDocument):
    """A document that also holds objects which were written by us, by their numbers."""

    def __init__(self, **named: Any) -> None:
        super().__init__(**named)
        self.own: dict[int, bytes] = {}
        self.invariant = 1

    def take(self) -> int:
        """Return the number of an object to be written later."""
        self.objectcounter: int = self.objectcounter + 1
        return self.objectcounter

    def put(self, data: bytes, number: int = 0) -> int:
        """Write an object and return its number."""
        number = number or self.take()
        self.own[number] = data
        return number

    def number_of(self, name: str) -> int:
        """Return the number of one of reportlab's named objects."""
        return int(self.idToObjectNumberAndVersion[name][0])

    def format(self) -> bytes:
        """Return the whole file."""
        catalog = self.Reference(self.Catalog)
        information = self.Reference(self.info)
        bodies: dict[int, bytes] = {}
        number = 0
        while number < self.objectcounter:  # formatting may add objects
            number += 1
            if number in self.own:
                bodies[number] = self.own.pop(number)
            elif number in self.numberToId:
                made = self.idToObject[self.numberToId[number]].format(self)
                bodies[number] = _ended(made if isinstance(made, bytes) else made.encode("latin-1"))
        roots = b"/Root %s/Info %s" % (catalog.format(self), information.format(self))
        return _file(bodies, roots)


def _ended(body: bytes) -> bytes:
    """Put an end of line before "endstream", which reportlab leaves out (ISO 19005-2, 6.1.7.1)."""
    kept = body.rstrip(b"\r\n")
    return kept[: -len(_END)] + b"\nendstream" if kept.endswith(_END) else body


def _file(bodies: dict[int, bytes], roots: bytes) -> bytes:
    """Return the file; ``bodies`` is emptied on the way, so that nothing is held twice."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places: dict[int, tuple[int, int, int]] = {}
    small = [n for n, body in bodies.items() if not body.endswith(_END)]
    top = max(bodies)
    for number in [n for n in bodies if bodies[n].endswith(_END)]:
        places[number] = (1, len(out), 0)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, bodies.pop(number))
    for first in range(0, len(small), _GROUP):
        top += 1
        group = small[first : first + _GROUP]
        places.update({n: (2, top, i) for i, n in enumerate(group)})
        places[top] = (1, len(out), 0)
        out += b"%d 0 obj\n%s\nendobj\n" % (top, _packed(group, bodies))
    identity = hashlib.sha256(out).hexdigest()[:32]
    out += _index(places, roots, len(out), identity)
    return bytes(out)


def _packed(group: list[int], bodies: dict[int, bytes]) -> bytes:
    heads, at = [], 0
    for number in group:
        heads.append(b"%d %d" % (number, at))
        at += len(bodies[number]) + 1
    head = b" ".join(heads) + b"\n"
    data = head + b"\n".join(bodies.pop(n) for n in group)
    return syntax.stream(data, b"/Type/ObjStm/N %d/First %d" % (len(group), len(head)))


def _index(
    places: dict[int, tuple[int, int, int]], roots: bytes, start: int, identity: str
) -> bytes:  # fmt: skip
    """Return the cross-reference stream and what follows it (ISO 32000-1, 7.5.8)."""
    number = max(places) + 1
    places[number] = (1, start, 0)
    rows = bytearray()
    for wanted in range(number + 1):
        kind, where, place = places.get(wanted, (0, 0, 65_535))
        rows += bytes((kind,)) + where.to_bytes(4, "big") + place.to_bytes(2, "big")
    data = zlib.compress(bytes(rows), 6)
    named = b"<%s>" % identity.upper().encode()
    return (
        b"%d 0 obj\n<</Type/XRef/W[1 4 2]/Size %d%s/ID[%s%s]/Filter/FlateDecode/Length %d>>\n"
        b"stream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n"
        % (number, number + 1, roots, named, named, len(data), data, start)
    )
