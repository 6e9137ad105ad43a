"""The licences of everything that is bundled, as one text; used by redpencil.spec."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from inventory import QT_PACKAGES, Component

QT = """\
Qt and PySide6 {version} are used under the GNU Lesser General Public License, version 3. They lie
in this folder as files of their own and may be replaced by other builds; taking this program apart
to find faults in such builds is allowed. Their source is published by The Qt Company under the same
version number (https://download.qt.io/official_releases). What Qt itself has from others, all under
permissive licences, is listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html. The texts of the
LGPL, of the GPL that it refers to, and of the MPL are in this folder.
"""
RULE = "=" * 78


def notices(components: Iterable[Component]) -> str:
    """Return a list of names, versions and licences, then the texts, each once."""
    shown = sorted(components, key=lambda c: c.name.lower())
    qt = next(c.version for c in shown if c.name in QT_PACKAGES)
    table = "\n".join(f"{c.name} {c.version}".strip() + f": {c.licence}" for c in shown)
    return "\n\n".join([QT.format(version=qt), table, *_texts(shown)])


def _texts(shown: list[Component]) -> Iterator[str]:
    by_text: dict[str, list[str]] = {}
    for component in shown:
        if component.text.strip():
            by_text.setdefault(component.text.strip(), []).append(component.name)
    for text, names in by_text.items():
        yield f"{RULE}\n{', '.join(names)}\n{RULE}\n\n{text}"
