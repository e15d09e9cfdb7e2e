"""Writing to the bearers: a text to start from, the mail program, and what is noted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from idcoop_desktop.domain.contacts import ContactNote, Whom
from idcoop_desktop.domain.emails import LONGEST_LINK
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.services import people
from idcoop_desktop.services.contacts import note_contact
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.views.emails.dialog import EmailDialog
from idcoop_desktop.views.emails.opening import open_email_dialog, open_mail_program
from idcoop_desktop.views.emails.text_dialog import EmailTextDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.context import PageContext
    from tests.gui.ideas.coop import Coop
    from tests.gui.projects.hands import Hands, Story
    from tests.gui.recorder import MessagesSeen

Key = Qt.Key


@pytest.fixture
def sent() -> list[str]:
    """The links the mail program took."""
    return []


@pytest.fixture
def write(hands: Hands, story: Story, context: PageContext, sent: list[str]):
    """Open the window of an e-mail about a project; ``taken`` tells whether a program answers."""

    def build(project_id: int, *, taken: bool = True) -> EmailDialog:
        page = hands.open()

        def take(link: str) -> bool:
            sent.append(link)
            return taken

        open_email_dialog(context, page, project_id, open_link=take)
        return hands.dialog(EmailDialog)

    return build


def reachable(story: Story) -> None:
    """Give both bearers an address; the second asked for no more mailings."""
    for key, name in zip(story.people, ("lucie", "malo"), strict=True):
        person = person_sheet(story.desk, key).person
        stopped = story.desk.today() if name == "malo" else None
        people.save_person(
            story.desk, replace(person, email=f"{name}@example.org", no_mailing_since=stopped)
        )


def use(dialog: EmailDialog, title: str) -> None:
    place = dialog.ui.template_choice.findText(title)
    assert place >= 0, f"no text called {title!r}"
    dialog.ui.template_choice.setCurrentIndex(place)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_an_e_mail_is_written_opened_and_noted_by_the_keyboard(
    hands: Hands,
    story: Story,
    sent: list[str],
    write: Callable[..., EmailDialog],
    check_accessible: Callable[[QWidget], None],
) -> None:
    reachable(story)
    made = story.under_way()
    dialog = write(made)
    check_accessible(dialog)
    assert (
        dialog.ui.subject.text()
        == f"Des nouvelles de votre projet «{NBSP}Jardin partagé{NBSP}»{NBSP}?"
    )
    assert dialog.ui.body.toPlainText().startswith("Bonjour Lucie,")
    assert not dialog.ui.save_button.isEnabled()
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    (link,) = sent
    assert link.startswith("mailto:lucie@example.org?subject=")
    assert f"«{NBSP}Jardin partagé{NBSP}»" in unquote(link)
    assert "malo" not in link
    assert hands.focused() == "&Noter dans le fil"
    hands.press(Key.Key_Return)
    hands.no_dialog()
    (told,) = person_sheet(story.desk, story.people[0]).interactions
    assert (told.channel, told.project_id) == (Channel.EMAIL, made)
    assert person_sheet(story.desk, story.people[1]).interactions == ()
    assert hands.reads("E-mail envoyé")


def test_somebody_who_stopped_mailings_is_told_and_may_be_ticked(
    hands: Hands, story: Story, write: Callable[..., EmailDialog], sent: list[str]
) -> None:
    reachable(story)
    dialog = write(story.under_way())
    assert hands.reads("Ne souhaite plus d’envois depuis le 23/11/2026", dialog)
    lucie, malo = dialog.recipients.boxes
    malo.click()
    assert dialog.ui.body.toPlainText().startswith("Bonjour Lucie et Malo,")
    dialog.ui.body.insertPlainText("Chers voisins. ")
    lucie.click()
    assert dialog.ui.body.toPlainText().startswith("Chers voisins. Bonjour Lucie et Malo,")
    dialog.open_mail()
    assert sent[0].startswith("mailto:malo@example.org?")
    dialog.reject()


def test_nobody_to_write_to_is_told_but_the_message_may_be_copied(
    hands: Hands, story: Story, write: Callable[..., EmailDialog], sent: list[str]
) -> None:
    dialog = write(story.under_way())
    assert not dialog.recipients.boxes[0].isEnabled()
    assert hands.reads("Pas d’adresse e-mail", dialog)
    dialog.open_mail()
    assert hands.reads("Cochez un destinataire", dialog)
    dialog.copy_message()
    assert clipboard().startswith("Bonjour")
    assert not hands.reads("Cochez un destinataire", dialog)
    dialog.accept()
    assert hands.reads("Cochez un destinataire", dialog)
    assert sent == []
    dialog.reject()


def test_a_project_without_a_bearer_says_so(
    hands: Hands, story: Story, write: Callable[..., EmailDialog]
) -> None:
    dialog = write(story.prepared())
    assert hands.reads("pas encore de porteur", dialog)
    dialog.open_mail()
    assert hands.reads("Cochez un destinataire, ou tapez une adresse", dialog)
    assert dialog.recipients.others.hasFocus()
    dialog.reject()


def test_gaps_typed_by_hand_are_filled_and_unknown_ones_told(
    hands: Hands, story: Story, write: Callable[..., EmailDialog]
) -> None:
    reachable(story)
    dialog = write(story.under_way())
    dialog.ui.body.setPlainText("Aide de {montnat}")
    dialog.copy_message()
    assert hands.reads(f"«{NBSP}{{montnat}}{NBSP}» ne correspond à rien", dialog)
    assert dialog.ui.body.hasFocus()
    dialog.ui.body.setPlainText("Aide de {montant}, payée {montant payé}")
    dialog.copy_message()
    assert clipboard().startswith("Aide de 300,00")
    assert hands.reads("À compléter avant l’envoi", dialog)
    dialog.ui.subject.setText(" ")
    dialog.copy_message()
    assert hands.reads("Donnez un objet", dialog)
    dialog.succeed()


def test_changing_the_text_asks_before_losing_what_was_written(
    story: Story, write: Callable[..., EmailDialog], messages_seen: MessagesSeen
) -> None:
    reachable(story)
    dialog = write(story.under_way())
    use(dialog, "Inviter à une réunion")
    dialog.ui.body.insertPlainText("Bientôt ! ")
    messages_seen.answer_next(False)
    use(dialog, "Message libre")
    assert dialog.ui.template_choice.currentText() == "Inviter à une réunion"
    assert dialog.ui.body.toPlainText().startswith("Bientôt !")
    messages_seen.answer_next(True)
    use(dialog, "Message libre")
    assert dialog.ui.body.toPlainText().startswith("Bonjour Lucie,")
    dialog.reject()
    assert not dialog.isVisible()


def test_a_long_message_is_copied_and_the_link_stays_short(
    hands: Hands, story: Story, write: Callable[..., EmailDialog], sent: list[str]
) -> None:
    reachable(story)
    dialog = write(story.under_way())
    dialog.ui.body.setPlainText("é" * 5_000)
    dialog.open_mail()
    assert len(sent[0]) < LONGEST_LINK
    assert clipboard() == "é" * 5_000
    assert hands.reads("collez-le dans la fenêtre", dialog)
    dialog.reject()


def test_a_computer_without_a_mail_program_leaves_the_message_on_the_clipboard(
    hands: Hands, story: Story, write: Callable[..., EmailDialog]
) -> None:
    reachable(story)
    dialog = write(story.under_way(), taken=False)
    dialog.open_mail()
    assert hands.reads("Aucune messagerie n’a répondu", dialog)
    assert clipboard().startswith("Bonjour Lucie,")
    assert dialog.ui.save_button.isEnabled()
    dialog.reject()


def test_the_card_of_the_thread_opens_the_window(hands: Hands, story: Story, coop: Coop) -> None:
    reachable(story)
    story.under_way()
    hands.open()
    hands.click("Écrire un e-mail aux porteurs")
    dialog = hands.dialog(EmailDialog)
    (copying,) = dialog.ui.subject.actions()
    copying.trigger()
    assert clipboard() == dialog.ui.subject.text()
    dialog.reject()


def test_other_people_and_addresses_are_written_to(
    hands: Hands, story: Story, coop: Coop, write: Callable[..., EmailDialog], sent: list[str]
) -> None:
    reachable(story)
    made = story.under_way()
    yves = coop.person("Yves", "Tanguy")
    person = person_sheet(story.desk, yves).person
    people.save_person(story.desk, replace(person, email="yves@example.org"))
    met = ContactNote(on=story.desk.today(), facts="Vu", whom=Whom(person_ids=(yves,)))
    note_contact(story.desk, met, project_id=made)
    dialog = write(made)
    *_bearers, box = dialog.recipients.boxes
    assert (box.text(), box.isChecked()) == ("Yves Tanguy, dans le fil", False)
    dialog.recipients.others.setText("mairie@example")
    dialog.open_mail()
    assert hands.reads("n’est pas une adresse e-mail", dialog)
    assert dialog.recipients.others.hasFocus()
    dialog.recipients.others.setText("Mairie <mairie@example.org>; lucie@example.org")
    box.click()
    dialog.open_mail()
    assert sent[0].startswith(
        "mailto:lucie@example.org,yves@example.org,mairie@example.org?subject="
    )
    hands.click("&Noter dans le fil", dialog)
    hands.no_dialog()
    (told, *_) = person_sheet(story.desk, yves).interactions
    assert told.facts.startswith(f"E-mail envoyé à 3{NBSP}personnes")
    assert told.facts.endswith("aussi à mairie@example.org")


def test_the_team_writes_a_text_its_own_way_and_goes_back(
    hands: Hands,
    story: Story,
    coop: Coop,
    write: Callable[..., EmailDialog],
    check_accessible: Callable[[QWidget], None],
) -> None:
    reachable(story)
    dialog = write(story.under_way())
    before = dialog.ui.body.toPlainText()
    dialog.ui.edit_button.click()
    form = hands.dialog(EmailTextDialog)
    check_accessible(form)
    assert not form.ui.restore_button.isVisible()
    form.ui.body.setPlainText("Demat {prénom} !")
    form.accept()
    assert hands.reads("ne correspond à rien", form)
    form.ui.body.setPlainText("Demat {prénoms} !")
    form.accept()
    assert dialog.ui.body.toPlainText() == "Demat Lucie !"
    assert coop.notices[-1].startswith("Modèle enregistré pour toute l’équipe.")
    dialog.ui.edit_button.click()
    form = hands.dialog(EmailTextDialog)
    form.ui.subject.clear()
    form.accept()
    assert hands.reads("Donnez un objet", form)
    assert form.ui.subject.hasFocus()
    form.ui.restore_button.click()
    form.accept()
    assert dialog.ui.body.toPlainText() == before
    dialog.ui.body.setPlainText("À moi")
    dialog.ui.edit_button.click()
    hands.dialog(EmailTextDialog).accept()
    assert dialog.ui.body.toPlainText() == "À moi"
    dialog.succeed()


def test_the_link_reaches_the_system_as_it_is_encoded(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    link = "mailto:a%2Bb@example.org,c@example.org?subject=%C3%A9%26%23&body=1%0D%0A2%25"
    assert open_mail_program(link)
    assert bytes(opened[0].toEncoded().data()).decode() == link
