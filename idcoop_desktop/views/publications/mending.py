"""What a window does when somebody wants to mend what its document was refused for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from idcoop_desktop.domain.photo_gate import UncoveredError
from idcoop_desktop.services import consent_forms
from idcoop_desktop.views.coop.actions import open_profile_dialog
from idcoop_desktop.views.publications.opening import open_studio
from idcoop_desktop.views.showcase.forms_file import print_forms

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.publications.refusal_panel import RefusalPanel


class Mending(QObject):
    """Opens the studio where photos are hidden or replaced, prints forms, opens the profile.

    ``order_of`` gives the order that opens the studio on a project, ``say`` tells of the forms.
    """

    def __init__(
        self,
        context: PageContext,
        panel: RefusalPanel,
        host: QWidget,
        *,
        order_of: Callable[[int], Order],
        say: Callable[[str], object],
    ) -> None:
        super().__init__(host)
        self._context, self._panel, self._host = context, panel, host
        self._order_of, self._say = order_of, say
        panel.studio_wanted.connect(self._open_studio)
        panel.forms_wanted.connect(self._print_forms)
        panel.profile_wanted.connect(lambda: open_profile_dialog(context, host))

    @property
    def _uncovered(self) -> UncoveredError | None:
        error = self._panel.error
        return error if isinstance(error, UncoveredError) else None

    def _open_studio(self, project_id: int) -> None:
        order = self._order_of(project_id)
        open_studio(self._context, self._host, order, refused=self._uncovered)

    def _print_forms(self) -> None:
        desk, error = self._context.desk, self._uncovered
        if error is not None:
            print_forms(
                self._context,
                self._host,
                lambda: consent_forms.forms_against(desk, error),
                done=self._say,
                refused=self._say,
            )
