"""What Qt says by itself is French, also where its own catalogue is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLabel

if TYPE_CHECKING:
    from collections.abc import Callable


def test_the_choice_of_a_file_is_french(show: Callable[..., QFileDialog]) -> None:
    said = {
        label.text().replace("\u00a0", " ") for label in show(QFileDialog()).findChildren(QLabel)
    }
    assert said == {"&Dossier :", "&Nom de fichier :", "&Type de fichier :"}


def test_words_of_ours_stay_as_they_are() -> None:
    assert QCoreApplication.translate("SafetyBackups", "Fer&mer") == "Fer&mer"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
