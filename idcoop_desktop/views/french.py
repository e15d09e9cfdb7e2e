"""French for Qt itself: its own buttons and menus, dates, decimal comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

_MISSING = {
    "&Look in:": "&Dossier\u00a0:",
    "Files of &type:": "&Type de fichier\u00a0:",
    "Folder": "Dossier",
    "Drive": "Disque",
}
"""What Qt's own choice of a file says and Qt's French catalogue lacks."""


class _Missing(QTranslator):
    """Knows the words that the catalogue lacks; asked after it, and seldom."""

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return False

    def translate(
        self, _context: str, source: str, _which: str | None = None, _count: int = -1
    ) -> str | None:
        """Return the French of a source text; ``None``, not "", lets Qt keep any other."""
        return _MISSING.get(source)


def install_french(app: QCoreApplication) -> bool:
    """Set the French locale and load Qt's French catalogue; tell whether it was found."""
    locale = QLocale(QLocale.Language.French, QLocale.Country.France)
    QLocale.setDefault(locale)
    # Qt asks the last installed first.
    app.installTranslator(_Missing(app))
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    loaded = translator.load(locale, "qtbase", "_", folder)
    if loaded:
        app.installTranslator(translator)
    return loaded
