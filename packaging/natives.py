"""The libraries in C that come from the system or lie beside a wheel, each with its licence."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path, PurePath

Entry = tuple[str, str, str]

TABLE = (  # pattern of the file's name, name, SPDX expression
    (r"libQt6\w+|Qt6\w+", "Qt", "LGPL-3.0-only"),
    (r"libpyside6.*|pyside6.*", "PySide6_Essentials", "LGPL-3.0-only"),
    (r"libshiboken6.*|shiboken6.*", "shiboken6", "LGPL-3.0-only"),
    (r"libicu(data|i18n|uc)", "ICU", "Unicode-3.0"),
    (r"libpython3\.\d+|python3\d*|Python", "Python", "Python-2.0"),
    (r"lib(X11|X11-xcb|Xau|Xdmcp|xcb|xcb-[\w-]+)", "X.Org client libraries", "MIT"),
    (r"libxkbcommon(-x11)?", "libxkbcommon", "MIT"),
    (r"libwayland-\w+", "Wayland", "MIT"),
    (r"libbrotli\w+", "Brotli", "MIT"),
    (r"lib(bsd|md)", "libbsd", "BSD-3-Clause AND ISC"),
    (r"libbz2", "bzip2", "bzip2-1.0.6"),
    (r"libcap", "libcap", "BSD-3-Clause OR GPL-2.0-only"),
    (r"lib(crypto|ssl)(-3)?(-x64)?", "OpenSSL", "Apache-2.0"),
    (r"libdbus-1", "D-Bus", "AFL-2.1 OR GPL-2.0-or-later"),
    (r"libexpat", "Expat", "MIT"),
    (r"libffi(-8)?", "libffi", "MIT"),
    (r"libfontconfig", "Fontconfig", "HPND"),
    (r"libfreetype", "FreeType", "FTL OR GPL-2.0-only"),
    (r"lib(gcc_s|stdc\+\+)", "GCC runtime", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    (r"libgcrypt", "libgcrypt", "LGPL-2.1-or-later"),
    (r"lib(glib|gthread)-2\.0", "glib", "LGPL-2.1-or-later"),
    (r"libgpg-error", "libgpg-error", "LGPL-2.1-or-later"),
    (r"libjpeg", "libjpeg-turbo", "IJG AND BSD-3-Clause"),
    (r"liblcms2", "Little CMS", "MIT"),
    (r"liblz4", "LZ4", "BSD-2-Clause"),
    (r"liblzma", "XZ", "0BSD"),
    (r"libopenjp2", "OpenJPEG", "BSD-2-Clause"),
    (r"libpcre2-8", "PCRE2", "BSD-3-Clause"),
    (r"libpng16", "libpng", "libpng-2.0"),
    (r"lib(webp\w*|sharpyuv)", "libwebp", "BSD-3-Clause"),
    (r"libsqlite3|sqlite3", "SQLite", "blessing"),
    (r"libsystemd", "systemd", "LGPL-2.1-or-later"),
    (r"libtiff", "libtiff", "libtiff"),
    (r"libuuid", "libuuid", "BSD-3-Clause"),
    (r"libz|zlib1", "zlib", "Zlib"),
    (r"libzstd", "Zstandard", "BSD-3-Clause OR GPL-2.0-only"),
    (r"libpdfium|pdfium", "PDFium", "BSD-3-Clause AND Apache-2.0"),
    (
        r"vcruntime140\w*|msvcp140\w*|concrt140|ucrtbase|api-ms-win-.*",
        "Microsoft runtime",
        "LicenseRef-Microsoft-runtime",
    ),
)


def found(entries: Iterable[Entry]) -> dict[tuple[str, str], list[Entry]]:
    """Return the libraries among a bundle's entries by name and licence.

    Raises ValueError for one that the table does not know: look its licence up and add it.
    """
    known: dict[tuple[str, str], list[Entry]] = {}
    for entry in sorted(entries):
        if entry[2] == "BINARY" and "plugins/" not in PurePath(entry[0]).as_posix():
            stem = stem_of(entry[0])
            row = next((r for r in TABLE if re.fullmatch(r[0], stem, re.IGNORECASE)), None)
            if row is None:
                if of_a_package(entry[0]):
                    continue
                raise ValueError(f"{entry[0]}: no licence is known for {stem} (natives.py)")
            known.setdefault(row[1:], []).append(entry)
    return known


def of_a_package(place: str) -> bool:
    """Tell whether a library is a Python package's own, which its licence covers."""
    folder = PurePath(place).parts[0]
    return len(PurePath(place).parts) > 1 and not folder.endswith(".libs")


def stem_of(place: str) -> str:
    """Return a library's name without versions, the wheel's digest and suffix."""
    name = PurePath(place).name
    name = re.sub(r"(\.abi3)?\.(so|dylib|dll|pyd)(\.[\d.]+)?$|\.[\d.]*dylib$", "", name)
    return re.sub(r"-[0-9a-f]{8}$", "", name)


def debian(paths: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return package and version of files that dpkg put here; {} on other systems."""
    asked = sorted({name for path in paths for name in _names(path)})
    try:
        told = _run("dpkg-query", "-S", *asked)
        lines = (line.split(": ", 1) for line in told.splitlines() if ": /" in line)
        packages = {path: owner for owner, path in lines}
        owners = sorted(set(packages.values()))
        said = _run("dpkg-query", "-W", "-f=${binary:Package}\t${Version}\n", *owners)
    except OSError:
        return {}
    rows = [line.split("\t") for line in said.splitlines()]
    versions = {name.partition(":")[0]: version for name, version in rows}
    owned = {path: owner.partition(":")[0] for path, owner in packages.items()}
    return {path: (name, versions[name]) for path, name in owned.items() if name in versions}


def _names(path: str) -> set[str]:
    """Return a file's names before and after /lib moved into /usr."""
    real = str(Path(path).resolve())
    return {path, real, path.removeprefix("/usr"), real.removeprefix("/usr")}


def _run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def copyright_of(package: str) -> str:
    """Return what Debian says of a package's licences; "" where that is not here."""
    path = Path("/usr/share/doc") / package / "copyright"
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
