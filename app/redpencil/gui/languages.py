"""The languages of the window: which there are, and putting one on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from redpencil.base import resources

SOURCE: Final = "en"
"""The language that the code is written in; its plurals are translated too."""
_NAMES: Final = {
    SOURCE: "English", "de": "Deutsch", "fr": "Français", "es": "Español", "uk": "Українська",
}  # fmt: skip
_WORN: Final = "redpencil.translation"
"""Name of our translators, by which they are taken off again, and of what says which is on."""


def available() -> dict[str, str]:
    """Return the languages by code, each called as it calls itself."""
    return dict(_NAMES)


def chosen(code: str) -> str:
    """Return the language that a setting asks for; "" asks for the system's, where there is one."""
    if code in _NAMES:
        return code
    wanted = (QLocale(name).language() for name in QLocale.system().uiLanguages())
    known = {QLocale(name).language(): name for name in _NAMES}
    return next((known[one] for one in wanted if one in known), SOURCE)


def install(app: QCoreApplication, code: str = "") -> str:
    """Let the window speak a language, with Qt's own words and dates; return which it is.

    What is drawn before keeps its words: call it before the window is made.
    """
    language = chosen(code)
    for worn in app.findChildren(QTranslator):
        if worn.objectName() == _WORN:
            app.removeTranslator(worn)
            worn.setParent(None)
    for path in (
        f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm",
        str(resources.path(f"translations/redpencil_{language}.qm")),
    ):
        translator = QTranslator(app)
        translator.setObjectName(_WORN)
        if translator.load(path):
            app.installTranslator(translator)
    same = QLocale.system().language() is QLocale(language).language()
    QLocale.setDefault(QLocale.system() if same else QLocale(language))
    app.setProperty(_WORN, language)
    return language


def worn() -> str:
    """Return the language that the window speaks now."""
    app = QCoreApplication.instance()
    return str(app.property(_WORN) or SOURCE) if app else SOURCE
