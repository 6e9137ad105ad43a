"""Make what the guide is made of: ``./start dev python packaging/guide/build.py [PART …]``.

Parts are ``keys``, ``pictures`` and ``pdf``; without one, all three in this order.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "resources" / "guide"
sys.path[:0] = [str(ROOT / "app")]


def keys() -> None:
    """Write the page of keys in each language, from the program's own table."""
    import key_page

    for language in key_page.LANGUAGES:
        key_page.write(GUIDE / language)


def pictures() -> None:
    """Take the pictures of every pane, light and dark, in each language."""
    import pictures as taken

    for language in taken.LANGUAGES:
        for theme in (taken.Theme.LIGHT, taken.Theme.DARK):
            taken.take(GUIDE / language / "pictures", language, theme)


def pdf() -> None:
    """Print the guide in each language."""
    import printed

    for language in printed.LANGUAGES:
        (GUIDE / f"redpencil-{language}.pdf").write_bytes(printed.book(GUIDE / language, language))


PARTS = {"keys": keys, "pictures": pictures, "pdf": pdf}


def main() -> None:
    """Make the parts that are asked for. Raises KeyError for one that there is not."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = "1.5"
    os.environ["TZ"] = "UTC"
    os.environ["REDPENCIL_HOME"] = tempfile.mkdtemp()
    for name in sys.argv[1:] or PARTS:
        PARTS[name]()


if __name__ == "__main__":
    main()
