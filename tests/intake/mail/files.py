"""Mails made of strings, Outlook's among them: its old container, as small as it can be."""

from __future__ import annotations

import itertools
import struct

MAGIC = bytes.fromhex("d0cf11e0a1b11ae1")
SECTOR, SMALL = 512, 64
END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
SUBJECT, SENDER, BODY, HTML, NAME, CODE_PAGE = 0x0037, 0x0042, 0x1000, 0x1013, 0x3707, 0x3FDE
Tree = dict[str, "bytes | Tree"]


def msg(
    subject: str = "",
    body: str = "",
    page: bytes = b"",
    sender: str = "",
    attached: tuple[str, ...] = (),
) -> bytes:
    """An Outlook message ([MS-OXMSG]); strings in UTF-16."""
    words = {SUBJECT: subject, SENDER: sender, BODY: body}
    binary = {HTML: page} if page else {}
    tree = _properties({k: v for k, v in words.items() if v}, binary, 32, len(attached))
    for number, name in enumerate(attached):
        tree[f"__attach_version1.0_#{number:08X}"] = _properties({NAME: name}, {}, 8)
    return container(tree)


def _properties(
    words: dict[int, str], binary: dict[int, bytes], head: int, attached: int = 0
) -> Tree:
    values = {(k, 0x001F): v.encode("utf-16-le") for k, v in words.items()}
    values |= {(k, 0x0102): v for k, v in binary.items()}
    stream = struct.pack("<8xIIII", 0, attached, 0, attached).ljust(head, b"\0")[:head]
    for (key, kind), value in values.items():
        size = len(value) + (2 if kind == 0x001F else 0)
        stream += struct.pack("<HHIII", kind, key, 6, size, 0)
    stream += struct.pack("<HHIII", 0x0003, CODE_PAGE, 6, 65001, 0)
    tree: Tree = {"__properties_version1.0": stream}
    for (key, kind), value in values.items():
        tree[f"__substg1.0_{key:04X}{kind:04X}"] = value
    return tree


def container(tree: Tree) -> bytes:
    """A compound file ([MS-CFB]) with these streams and storages."""
    maker = _Container()
    maker.entries.append(b"")
    child = maker.storage(tree)
    return maker.packed(child)


class _Container:
    def __init__(self) -> None:
        self.entries: list[bytes] = []
        self.mini = bytearray()
        self.mini_fat: list[int] = []
        self.big: list[bytes] = []
        self.fat: list[int] = []

    def storage(self, tree: Tree) -> int:
        """Add the members, each the right-hand neighbour of the one before; the first's number."""
        numbers: list[int] = []
        names = sorted(tree, key=lambda name: (len(name), name.upper()))
        for name in names:
            numbers.append(len(self.entries))
            self.entries.append(b"")
            content = tree[name]
            if isinstance(content, dict):
                made = (1, self.storage(content), END, 0)
            else:
                made = (2, FREE, self._stream(content), len(content))
            self.entries[numbers[-1]] = self._entry(name, made, FREE)
        for one, following in itertools.pairwise(numbers):
            entry = bytearray(self.entries[one])
            entry[72:76] = struct.pack("<I", following)
            self.entries[one] = bytes(entry)
        return numbers[0] if numbers else FREE

    def _entry(self, name: str, made: tuple[int, int, int, int], right: int) -> bytes:
        kind, child, start, size = made
        written = name.encode("utf-16-le")
        return (
            written.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(written) + 2, kind, 1, FREE, right, child)
            + bytes(36)
            + struct.pack("<IQ", start, size)
        )

    def _stream(self, data: bytes) -> int:
        if len(data) >= 4096:
            return self._sectors(data)
        if not data:
            return END
        first = len(self.mini_fat)
        count = -(-len(data) // SMALL)
        self.mini += data.ljust(count * SMALL, b"\0")
        self.mini_fat += [*range(first + 1, first + count), END]
        return first

    def _sectors(self, data: bytes) -> int:
        if not data:
            return END
        first = len(self.big)
        count = -(-len(data) // SECTOR)
        padded = data.ljust(count * SECTOR, b"\0")
        self.big += [padded[n * SECTOR : (n + 1) * SECTOR] for n in range(count)]
        self.fat += [*range(first + 1, first + count), END]
        return first

    def packed(self, child: int) -> bytes:
        mini = self._sectors(bytes(self.mini))
        self.entries[0] = self._entry("Root Entry", (5, child, mini, len(self.mini)), FREE)
        while len(self.entries) % 4:
            self.entries.append(bytes(68) + struct.pack("<III", FREE, FREE, FREE) + bytes(48))
        folder = self._sectors(b"".join(self.entries))
        filler = [FREE] * (-len(self.mini_fat) % 128)
        chains = self._sectors(
            struct.pack(f"<{len(self.mini_fat + filler)}I", *self.mini_fat, *filler)
        )
        table = len(self.big)
        count = -(-(table + 1) // 128)
        fat = [*self.fat, *[FAT] * count]
        fat += [FREE] * (-len(fat) % 128)
        header = (
            MAGIC + bytes(16)
            + struct.pack("<HHHHH6xIII", 0x3E, 3, 0xFFFE, 9, 6, 0, count, folder)
            + struct.pack("<IIII", 0, 4096, chains, len(self.mini_fat + filler) // 128)
            + struct.pack("<II", END, 0)
            + struct.pack("<109I", *(table + n if n < count else FREE for n in range(109)))
        )  # fmt: skip
        return header + b"".join(self.big) + struct.pack(f"<{len(fat)}I", *fat)


def eml(*body: str | bytes, **headers: str) -> bytes:
    """A mail; "_" in a header's name stands for "-"."""
    named = {"From": "Ada Lind <ada@news.example>", "Subject": "Harbour wall"} | headers
    head = "".join(f"{key.replace('_', '-')}: {value}\n" for key, value in named.items())
    rest = b"".join(b.encode() if isinstance(b, str) else b for b in body)
    return head.encode() + b"\n" + rest


def parts(*pieces: tuple[str, str | bytes]) -> bytes:
    """A multipart body: (header lines, content) each; its boundary is "b"."""
    out = b""
    for head, content in pieces:
        words = content.encode() if isinstance(content, str) else content
        out += f"--b\n{head}\n\n".encode() + words + b"\n"
    return out + b"--b--\n"


MIXED = 'multipart/mixed; boundary="b"'
