"""A contact noted by mistake, corrected or removed from the sheet of a person or a residence."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from idcoop_desktop.domain.contacts import ContactNote, Whom
from idcoop_desktop.services import contacts, projects
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.store import follow_up
from idcoop_desktop.views.cooperators.contact_dialog import ContactDialog
from idcoop_desktop.views.cooperators.person_detail import PersonDetail
from idcoop_desktop.views.cooperators.residences_view import ResidencesView


def correction(widget, qtbot) -> ContactDialog:
    """Open the form of the first contact shown."""

    def pencils() -> list[QPushButton]:
        buttons = widget.findChildren(QPushButton)
        return [
            one
            for one in buttons
            if one.isVisibleTo(widget) and one.accessibleName().startswith("Corriger l’échange")
        ]

    qtbot.waitUntil(lambda: bool(pencils()))
    pencils()[0].click()
    (found,) = (one for one in widget.findChildren(ContactDialog) if one.isVisible())
    return found


def test_the_sheet_of_a_person_corrects_and_removes(
    qtbot, show, coop, context, messages_seen, check_accessible
):
    awen = coop.person("Awen", "Tanguy")
    project = projects.make_project(coop.desk, title="Bancs", residence_id=coop.residence())
    note = ContactNote(on=coop.desk.today(), facts="Veut un banc", whom=Whom(person_ids=(awen,)))
    contacts.note_contact(coop.desk, note, project_id=project)
    shown = PersonDetail(context)
    shown.show_person(awen)
    show(shown, 430, 560)
    context.changes.listen(shown, {"people"}, lambda: shown.show_person(awen))
    dialog = correction(shown, qtbot)
    check_accessible(dialog)
    assert not dialog.ui.whom.isVisible()
    dialog.ui.facts.setPlainText("Veut deux bancs")
    dialog.accept()
    (told,) = person_sheet(coop.desk, awen).interactions
    assert (told.facts, told.project_id) == ("Veut deux bancs", project)
    messages_seen.answer_next(True)
    correction(shown, qtbot).ui.remove_button.click()
    assert person_sheet(coop.desk, awen).interactions == ()


def test_the_sheet_of_a_residence_corrects(qtbot, show, coop, context):
    place = coop.residence()
    note = ContactNote(
        on=coop.desk.today(), facts="Hall vu", whom=Whom(residence_id=place, group="L’amicale")
    )
    (key,) = contacts.note_contact(coop.desk, note)
    shown = show(ResidencesView(context))
    shown.refresh()
    dialog = correction(shown, qtbot)
    assert "Les Genêts" in dialog.ui.about_label.text()
    dialog.ui.facts.setPlainText("Hall repeint")
    dialog.accept()
    told = follow_up.get_interaction(coop.desk.base, key)
    assert (told.facts, told.residence_id, told.with_whom) == ("Hall repeint", place, "L’amicale")
