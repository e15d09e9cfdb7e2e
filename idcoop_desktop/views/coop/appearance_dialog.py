"""How the coop's documents look, with a real page beside that follows every choice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from idcoop_desktop.domain.appearance import Appearance, checked_signature
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.services import themes
from idcoop_desktop.services.samples import Wish
from idcoop_desktop.services.trials import trying
from idcoop_desktop.views.coop.color_field import ColorField
from idcoop_desktop.views.coop.live_sample import LiveSample
from idcoop_desktop.views.coop.logo_field import LogoField
from idcoop_desktop.views.coop.page_preview import PagePreview
from idcoop_desktop.views.coop.press_field import PressField
from idcoop_desktop.views.coop.roomy import use_screen
from idcoop_desktop.views.coop.theme_field import ThemeField
from idcoop_desktop.views.forms.ui_coop_appearance import Ui_CoopAppearance
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.labels import breakable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.rules import CoopProfile
    from idcoop_desktop.services.appearance import TakenLogo
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.themes import Reading, ThemeChoice
    from idcoop_desktop.views.background import Background

_SHOWN = (PublicationKind.FLYER_A4, PublicationKind.SOCIAL_1X1)


@dataclass(frozen=True, slots=True, kw_only=True)
class AppearanceKit:
    """What the dialog starts from, and how it takes files in: both are called in a worker."""

    known: Appearance
    profile: CoopProfile
    logo: bytes | None
    themes: tuple[ThemeChoice, ...]
    take_logo: Callable[[bytes], TakenLogo]
    take_profile: Callable[[bytes], tuple[str, str]]


class AppearanceDialog(FormDialog):
    """Submits an :class:`Appearance`; :attr:`contacts_asked` wants the coop's particulars."""

    contacts_asked = Signal()

    def __init__(
        self,
        kit: AppearanceKit,
        desk: Desk,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        known = kit.known
        self._desk = desk
        self.ui = ui = Ui_CoopAppearance()
        ui.setupUi(self)
        self.theme = ThemeField(kit.themes, known.theme or kit.themes[0].name)
        self.logo = LogoField(
            known.logo_sha256, kit.logo, take=kit.take_logo, background=background
        )
        self.main = ColorField("Principale", "Pour les titres et les bandeaux.", known.color_main)
        self.accent = ColorField("D’accent", "Pour les chiffres.", known.color_accent)
        self.press = PressField(
            known.press_profile_sha256,
            known.press_profile_name,
            take=kit.take_profile,
            background=background,
        )
        self._default_theme = kit.themes[0].name
        self._kept_theme = known.theme
        ui.theme_place.addWidget(self.theme)
        ui.logo_place.addWidget(self.logo)
        ui.color_place.addWidget(self.main)
        ui.color_place.addWidget(self.accent)
        ui.press_place.addWidget(self.press)
        ui.signature.setText(known.signature)
        self.preview = PagePreview(least=220)
        self.preview.offer(_SHOWN)
        ui.preview_place.addWidget(self.preview)
        self.live = LiveSample(desk, background, self.preview, wish=self._wish, trial=self._trial)
        dress(ui.contact_button, icon_name="building-2")
        ui.contact_button.setAutoDefault(True)
        self.show_profile(kit.profile)
        self._judge()
        self.wire(ui)
        self._connect()
        self._order()

    def open(self) -> None:
        super().open()
        use_screen(self)
        self.live.ask()

    def show_profile(self, profile: CoopProfile) -> None:
        """Tell the coop's particulars, and show them on the page."""
        parts = (profile.coop_name, profile.service, profile.phone, profile.email, profile.site)
        self.ui.contact_label.setText(breakable(" · ".join(part for part in parts if part)))
        self.live.ask()

    def draft(self) -> object:
        return self._wanted()

    def answer(self) -> Appearance | None:
        wanted = self._wanted()
        for field, color in ((self.main, self._readings[0]), (self.accent, self._readings[1])):
            if color is not None and not color.fine:
                self.refuse(color.words, field.choose_button)
                return None
        try:
            checked_signature(wanted.signature)
        except DomainError as error:
            self.refuse(error.message, self.ui.signature)
            return None
        return wanted

    def _wanted(self) -> Appearance:
        name = self.theme.theme.name
        # Untouched, the program's own choice stays nobody's choice.
        untouched = not self._kept_theme and name == self._default_theme
        return Appearance(
            theme="" if untouched else name,
            logo_sha256=self.logo.sha256,
            color_main=self.main.color,
            color_accent=self.accent.color,
            signature=self.ui.signature.text(),
            press_profile_sha256=self.press.sha256,
            press_profile_name=self.press.name,
        )

    def _wish(self) -> Wish | None:
        kind = self.preview.kind
        return None if kind is None else Wish(kind=kind)

    def _trial(self) -> Desk:
        wanted = self._wanted()
        checked_signature(wanted.signature)
        main, accent = self._readings
        # A colour that would be refused does not take the other one away.
        shown = replace(
            wanted,
            color_main=wanted.color_main if main is None or main.fine else "",
            color_accent=wanted.color_accent if accent is None or accent.fine else "",
        )
        return trying(self._desk, appearance=shown)

    def _judge(self) -> None:
        """Say how each colour reads in the theme chosen."""
        theme = self.theme.theme
        self.main.show_theme(theme.color_main)
        self.accent.show_theme(theme.color_accent)
        main, accent = self.main.color, self.accent.color
        self._readings: tuple[Reading | None, Reading | None] = (
            themes.reading(Appearance(theme=theme.name, color_main=main), main) if main else None,
            themes.reading(Appearance(theme=theme.name, color_accent=accent), accent)
            if accent
            else None,
        )
        self.main.tell(self._readings[0])
        self.accent.tell(self._readings[1])

    def _connect(self) -> None:
        ui = self.ui
        for judged in (self.theme, self.main, self.accent):
            judged.changed.connect(self._judge)
            judged.changed.connect(self.live.ask)
        self.logo.changed.connect(self.live.ask)
        ui.signature.textChanged.connect(lambda _text: self.live.ask())
        ui.contact_button.clicked.connect(self.contacts_asked)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.logo).activated.connect(
            self.logo.paste
        )

    def _order(self) -> None:
        """Let the Tab key go down the form, then to the page, then to the buttons."""
        order: list[QWidget] = [
            *self.theme.buttons.values(),
            self.logo.choose_button,
            self.logo.remove_button,
            self.main.choose_button,
            self.main.reset_button,
            self.accent.choose_button,
            self.accent.reset_button,
            self.ui.signature,
            self.press.choose_button,
            self.press.remove_button,
            self.ui.contact_button,
            self.preview.kinds,
            self.ui.save_button,
            self.ui.cancel_button,
        ]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        order[0].setFocus()
