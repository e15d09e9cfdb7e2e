"""French for Qt itself: its own buttons and menus, dates, decimal comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


def install_french(app: QCoreApplication) -> bool:
    """Set the French locale and load Qt's French catalogue; tell whether it was found."""
    locale = QLocale(QLocale.Language.French, QLocale.Country.France)
    QLocale.setDefault(locale)
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    loaded = translator.load(locale, "qtbase", "_", folder)
    if loaded:
        app.installTranslator(translator)
    return loaded
