"""A file system with one file, ``disk.img``, that writes down what a disk would be told.

``python -m tests.torture.blocklog MOUNT IMAGE LOG`` (needs libfuse and mfusepy). The log holds each
write (``W``, offset, length, data) and each flush (``F``) that the loop device above it sends, so
that every state a power cut could leave the disk in can be rebuilt.
"""

from __future__ import annotations

import errno
import os
import stat
import struct
import sys
from typing import Any

import mfusepy

RECORD = struct.Struct("<QI")


class BlockLog(mfusepy.Operations):  # type: ignore[misc]
    """The file system."""

    use_ns = True

    def __init__(self, image: str, log: str) -> None:
        self.disk = os.open(image, os.O_RDWR)
        self.size = os.fstat(self.disk).st_size
        self.log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_TRUNC)

    def getattr(self, path: str, fh: Any = None) -> dict[str, int]:
        if path == "/":
            return {"st_mode": stat.S_IFDIR | 0o755, "st_nlink": 2}
        if path == "/disk.img":
            return {"st_mode": stat.S_IFREG | 0o600, "st_nlink": 1, "st_size": self.size}
        raise mfusepy.FuseOSError(errno.ENOENT)

    def readdir(self, path: str, fh: Any) -> list[str]:
        return [".", "..", "disk.img"]

    def open(self, path: str, flags: int) -> int:
        return 1

    def read(self, path: str, size: int, offset: int, fh: Any) -> bytes:
        return os.pread(self.disk, size, offset)

    def write(self, path: str, data: bytes, offset: int, fh: Any) -> int:
        os.write(self.log, b"W" + RECORD.pack(offset, len(data)) + data)
        return os.pwrite(self.disk, data, offset)

    def fsync(self, path: str, datasync: int, fh: Any) -> int:
        os.write(self.log, b"F")
        return 0

    def truncate(self, path: str, length: int, fh: Any = None) -> int:
        return 0

    def fallocate(self, *_: Any) -> int:
        raise mfusepy.FuseOSError(errno.EOPNOTSUPP)


if __name__ == "__main__":
    mount, image, log = sys.argv[1:]
    mfusepy.FUSE(BlockLog(image, log), mount, foreground=True, nothreads=True, attr_timeout=3600.0)
