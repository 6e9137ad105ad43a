"""The file ``NAME.redpencil``: a ZIP that any unzip tool can read.

``mimetype`` (first, stored), ``worksheet.json``, ``source/original`` (the article as it came),
``preview.txt`` (for a person without Redpencil), and evidence files. The same worksheet gives
the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from typing import Any, Final

from redpencil.domain.errors import UserError
from redpencil.domain.worksheet import Worksheet
from redpencil.store import codec, migrations, protection
from redpencil.store.document import Document

MIMETYPE: Final = b"application/vnd.redpencil.worksheet+zip"
SUFFIX: Final = ".redpencil"

LARGEST: Final = 512 * 1024 * 1024
"""Bytes that all members may unpack to."""
MOST: Final = 10_000
"""Members."""
_OURS: Final = frozenset({"mimetype", "worksheet.json", "source/original", "preview.txt"})
_STAMP: Final = (1980, 1, 1, 0, 0, 0)


def is_package(data: bytes) -> bool:
    """Tell by its first bytes whether this is a worksheet's file, whole, damaged or locked."""
    return protection.is_locked(data) or (
        data[:4] == b"PK\x03\x04" and data[30:38] == b"mimetype" and MIMETYPE in data[:128]
    )


def write(document: Document, program: str) -> bytes:
    """Return the bytes of the file; ``program`` is the name and version that wrote it."""
    provenance = document.worksheet.article.provenance
    if hashlib.sha256(document.original).hexdigest() != provenance.sha256:
        raise ValueError("these are the bytes of another article: nobody could open the file")
    plain = to_plain(document) | {"written_by": program}
    text = _text(plain, plain.pop("worksheet"))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        _add(package, "mimetype", MIMETYPE, zipfile.ZIP_STORED)
        _add(package, "worksheet.json", text.encode("utf-8", "surrogatepass"))
        _add(package, "source/original", document.original)
        _add(package, "preview.txt", preview(document.worksheet).encode("utf-8", "replace"))
        for name, data in document.members:
            _add(package, name, data)
    return out.getvalue()


def to_plain(document: Document) -> dict[str, Any]:
    """Return the worksheet and what stands beside it in JSON's own types, without any files."""
    return codec.encode_extras(document.extras) | {
        "format": migrations.FORMAT,
        "min_reader": migrations.MIN_READER,
        "worksheet": codec.to_plain(document.worksheet),
    }


def _text(plain: dict[str, Any], worksheet: dict[str, Any]) -> str:
    """Return JSON with a record a line: quick to write, and two of them can be compared."""
    fields = ",\n".join(f"{_json(name)}:{_lines(worksheet[name])}" for name in sorted(worksheet))
    return f'{_json(plain)[:-1]},\n"worksheet":{{\n{fields}\n}}}}\n'


def _lines(value: object) -> str:
    if not isinstance(value, list):
        return _json(value)
    return "[\n" + ",\n".join(map(_json, value)) + "\n]"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _add(package: zipfile.ZipFile, name: str, data: bytes, how: int = zipfile.ZIP_DEFLATED) -> None:
    info = zipfile.ZipInfo(name, _STAMP)
    info.compress_type = how
    info.external_attr = 0o644 << 16
    package.writestr(info, data)


def preview(worksheet: Worksheet) -> str:
    """Return the claims and their marks as plain text, without notes, sources or contacts."""
    lines = [worksheet.article.title or "Untitled", ""]
    for number, claim in enumerate(worksheet.claims, 1):
        lines.append(f"{number}. [{claim.mark or 'open'}] {claim.exact}")
    return "\n".join(lines) + "\n"


def read(data: bytes, name: str) -> Document:
    """Read a worksheet's file. Raises UserError where it is damaged, or too new."""
    try:
        members = _members(data)
        with codec.undisturbed():
            plain = json.loads(members["worksheet.json"].decode("utf-8", "surrogatepass"))
        original = members["source/original"]
        others = tuple((n, d) for n, d in members.items() if n not in _OURS)
        document = from_plain(plain, original, others)
    except (
        zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, RuntimeError,
        RecursionError, ValueError,
    ) as error:  # fmt: skip
        raise UserError(
            f"“{name}” is damaged and can't be opened; it was not changed.",
            "Take the last copy from your backup or from whoever mailed it.",
        ) from error
    return document


def from_plain(plain: object, original: bytes, members: tuple[tuple[str, bytes], ...]) -> Document:
    """Read back what ``to_plain`` made, of today or of an earlier program.

    Raises KeyError or MisfitError where it is something else, UserError where it is too new.
    """
    if not isinstance(plain, dict):
        raise codec.MisfitError("no object")
    worksheet = codec.from_plain(migrations.upgrade(plain)["worksheet"])
    if hashlib.sha256(original).hexdigest() != worksheet.article.provenance.sha256:
        raise codec.MisfitError("the article is not the one that was read")
    if any(name in _OURS for name, _ in members):
        raise codec.MisfitError("a file under a name that is taken")
    return Document(worksheet, original, members, _unknown(plain))


def _unknown(plain: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return the keys of a newer program, to be written back as they are."""
    known = {"format", "min_reader", "written_by", "worksheet"}
    return tuple((key, _json(plain[key])) for key in sorted(plain.keys() - known))


def _members(data: bytes) -> dict[str, bytes]:
    """Unpack, within limits that are checked before anything is unpacked and while it is."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        infos = package.infolist()
        names = {i.filename for i in infos}
        if len(infos) > MOST or len(names) != len(infos):
            raise codec.MisfitError("too many members, or one twice")
        if sum(i.file_size for i in infos) > LARGEST:
            raise codec.MisfitError("too large")
        if any(i.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for i in infos):
            raise codec.MisfitError("packed in a way that Redpencil never packs")
        return {i.filename: _unpacked(package, i) for i in infos}


def _unpacked(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with package.open(info) as member:
        data = member.read(info.file_size + 1)
    if len(data) != info.file_size:
        raise codec.MisfitError("a member is not as long as it says")
    return data
