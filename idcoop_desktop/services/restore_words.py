"""Restoring told in French: what would change, what was done, what a trial found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.backups import age_words
from idcoop_desktop.domain.text import NBSP, figure, plural, quoted
from idcoop_desktop.services.journal import told_label
from idcoop_desktop.services.restore import KINDS

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from idcoop_desktop.domain.backups import Backup
    from idcoop_desktop.services.restore import KindCount, Preview, Rehearsal, Restored
    from idcoop_desktop.store.differences import LostAction

_PICTURE, _PICTURES = "photo ou justificatif", "photos et justificatifs"


def backup_words(backup: Backup | None, file: Path, now: datetime) -> str:
    """Return ``Sauvegarde automatique du 23/11/2026 à 14:05 (il y a 2 heures)``."""
    if backup is None:
        return f"Sauvegarde {quoted(file.name)}"
    moment = backup.made_at.astimezone()
    return (
        f"Sauvegarde {backup.label} du {moment:%d/%m/%Y} à {moment:%H:%M} "
        f"({age_words(backup.made_at, now)})"
    )


def preview_words(preview: Preview) -> tuple[str, ...]:
    """Return what restoring a backup would change, one sentence a line."""
    lines = [f"{backup_words(preview.backup, preview.file, preview.looked_at)}."]
    if not preview.has_base:
        lines.append(f"Elle contient {_held(preview.kinds)}.")
    elif preview.lost_total is None:
        lines.append(
            f"La base actuelle ne peut pas être lue en entier. La sauvegarde contient "
            f"{_held(preview.kinds)}."
        )
    else:
        lines += _changes(preview)
    if preview.lost_pictures:
        lines.append(
            plural(
                preview.lost_pictures,
                f"{_PICTURE} ne se trouve plus nulle part et ne reviendrait pas.",
                f"{_PICTURES} ne se trouvent plus nulle part et ne reviendraient pas.",
            )
        )
    if preview.has_base:
        lines.append("La base actuelle ne sera pas supprimée, mais rangée à part.")
    return tuple(lines)


def missing_words(preview: Preview) -> str:
    """Return in one sentence what would be missing once a backup was put in place."""
    if preview.lost_total is None:
        return "Ce qui a été fait depuis n’est plus lisible et manquerait."
    if not preview.lost_total:
        return "Aucune action n’y manque."
    return plural(
        preview.lost_total,
        "action faite depuis manquerait après sa restauration.",
        "actions faites depuis manqueraient après sa restauration.",
    )


def restored_words(done: Restored) -> tuple[str, ...]:
    """Return what restoring did, one sentence a line."""
    lines = ["La sauvegarde est en place."]
    if any(done.aside.iterdir()):
        kept = quoted(f"{done.aside.parent.name}/{done.aside.name}")
        lines.append(
            f"Les fichiers d’avant sont gardés à part, à côté de vos données, dans {kept}."
        )
    if done.before is not None:
        label = quoted(done.before.backup.label)
        lines.append(f"Ils ont d’abord été sauvegardés{NBSP}: {label}, dans la liste.")
    if done.lost_pictures:
        lines.append(
            plural(
                done.lost_pictures,
                f"{_PICTURE} n’a été retrouvé nulle part.",
                f"{_PICTURES} n’ont été retrouvés nulle part.",
            )
        )
    return tuple(lines)


def rehearsal_words(rehearsal: Rehearsal) -> tuple[str, ...]:
    """Return what trying a backup found, one sentence a line."""
    told = backup_words(rehearsal.backup, rehearsal.file, rehearsal.looked_at)
    lines = [
        f"{told}{NBSP}: elle s’ouvre et a été lue en entier.",
        f"Elle contient {_held(rehearsal.kinds)}.",
    ]
    if rehearsal.pictures:
        lines.append(
            plural(
                rehearsal.pictures,
                f"{_PICTURE} a été relu avec succès.",
                f"{_PICTURES} ont été relus avec succès.",
            )
        )
    if rehearsal.bad_pictures:
        lines.append(
            plural(
                rehearsal.bad_pictures,
                f"{_PICTURE} manque ou est abîmé dans cette sauvegarde.",
                f"{_PICTURES} manquent ou sont abîmés dans cette sauvegarde.",
            )
        )
    return tuple(lines)


def lost_words(lost: LostAction) -> str:
    """Return ``23/11/2026 à 14:05, Rozenn Cadiou : Décision sur « La fresque »``."""
    moment = lost.line.at.astimezone()
    who = f", {lost.author}" if lost.author else ""
    return f"{moment:%d/%m/%Y} à {moment:%H:%M}{who}{NBSP}: " + told_label(
        lost.line.kind, lost.line.label
    )


def _changes(preview: Preview) -> list[str]:
    if not preview.lost_total and not preview.regained:
        return ["Rien n’a été fait depuis cette sauvegarde."]
    lines = [
        f"{many.capitalize()}{NBSP}: {figure(count.now or 0)} aujourd’hui, "
        f"{figure(count.then)} dans la sauvegarde."
        for count, (_table, _one, many) in zip(preview.kinds, KINDS, strict=True)
        if count.now != count.then
    ]
    if preview.lost_total:
        lines.append(
            plural(
                preview.lost_total,
                f"action de la base actuelle ne serait plus là{NBSP}:",
                f"actions de la base actuelle ne seraient plus là{NBSP}:",
            )
        )
        lines += [f"–{NBSP}{lost_words(one)}" for one in preview.lost]
        hidden = preview.lost_total - len(preview.lost)
        if hidden:
            older = plural(hidden, "autre, plus ancienne.", "autres, plus anciennes.")
            lines.append(f"–{NBSP}et {older}")
    if preview.regained:
        lines.append(
            plural(
                preview.regained,
                "action que la base actuelle n’a pas reviendrait.",
                "actions que la base actuelle n’a pas reviendraient.",
            )
        )
    return lines


def _held(kinds: tuple[KindCount, ...]) -> str:
    told = [
        plural(count.then, one, many)
        for count, (_table, one, many) in zip(kinds, KINDS, strict=True)
        if count.then
    ]
    if len(told) < 2:
        return "".join(told) or "une base vide"
    return f"{', '.join(told[:-1])} et {told[-1]}"
