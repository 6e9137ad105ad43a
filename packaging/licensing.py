"""Which licences may be bundled: permissive ones, MPL, and LGPL for libraries that lie apart."""

from __future__ import annotations

import re
from importlib.metadata import Distribution

PERMISSIVE = frozenset({
    "0BSD", "AFL-2.1", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC-BY-2.5", "CC-BY-4.0",
    "CNRI-Python", "FTL", "HPND", "IJG", "ISC", "LicenseRef-public-domain", "MIT", "MIT-0",
    "MIT-CMU", "MPL-1.1", "MPL-2.0", "OFL-1.1", "PSF-2.0", "Python-2.0", "Unicode-3.0", "X11",
    "Zlib", "blessing", "bzip2-1.0.6", "libpng-2.0", "libtiff", "LicenseRef-Microsoft-runtime",
    "Apache-2.0 WITH LLVM-exception", "GPL-2.0-or-later WITH Bootloader-exception",
    "GPL-3.0-or-later WITH GCC-exception-3.1",
})  # fmt: skip
"""MPL asks for the source of its own files only; the exceptions free what is built with them."""
LESSER = ("LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later")
LESSER_FOR = frozenset({
    "PySide6_Essentials", "shiboken6", "Qt", "glib", "libgcrypt", "libgpg-error", "systemd",
})  # fmt: skip
"""Each of these lies in the bundle as a file of its own that can be replaced (LGPL, section 4d)."""

TOLD = (
    (r"The BSD 2-Clause License|BSD", "BSD-2-Clause"),
    (r"BSD license \(see license\.txt for details\).*", "BSD-3-Clause"),
    (r"BSD-3-Clause, Apache-2\.0, dependency licenses", "BSD-3-Clause AND Apache-2.0"),
    (r"Apache License 2\.0|Apache Software License", "Apache-2.0"),
    (r"MIT License", "MIT"),
    (
        r"GPLv2-or-later with a special exception which allows .*",
        "GPL-2.0-or-later WITH Bootloader-exception",
    ),
)
"""What packages without an SPDX expression say, read beside their licence texts."""


def licence_of(package: Distribution) -> str:
    """Return the SPDX expression of a package; its own words where they are not known."""
    told = package.metadata
    classifiers = (c.rpartition(" :: ")[2] for c in told.get_all("Classifier") or ())
    words = told.get("License-Expression") or told.get("License") or next(
        (c for c in classifiers if c.endswith("License")), ""
    )  # fmt: skip
    first = (words.splitlines() or [""])[0]
    known = (spdx for said, spdx in TOLD if re.fullmatch(said, first, re.IGNORECASE))
    return next(known, first)


def may_ship(name: str, licence: str) -> bool:
    """Tell whether something may be bundled; what can't be read as SPDX expression may not."""
    tokens = re.findall(r"[()]|[^\s()]+(?: WITH [^\s()]+)?", licence)
    arms: list[list[bool]] = [[]]
    while tokens:
        token = tokens.pop(0)
        if token == "(":
            inside = _inside(tokens)
            arms[-1].append(may_ship(name, " ".join(inside)))
        elif token == "OR":
            arms.append([])
        elif token != "AND":
            lesser = token in LESSER and name in LESSER_FOR
            arms[-1].append(token in PERMISSIVE or lesser)
    return any(arm and all(arm) for arm in arms)


def _inside(tokens: list[str]) -> list[str]:
    """Take the tokens up to the closing bracket."""
    depth, inside = 1, []
    while tokens:
        token = tokens.pop(0)
        depth += (token == "(") - (token == ")")
        if not depth:
            break
        inside.append(token)
    return inside
