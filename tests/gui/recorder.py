"""Stands in for the message boxes: records what was said and answers what was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.messages import Question


class MessagesSeen:
    """What the program told the person during a test."""

    def __init__(self) -> None:
        self.unread_errors: list[str] = []
        self.details: list[str] = []
        self.questions: list[str] = []
        self.notices: list[str] = []
        self.toasts: list[str] = []
        self.answers: list[bool] = []

    def answer_next(self, accepted: bool) -> None:
        """Answer the next question yes or no; a question without an answer fails the test."""
        self.answers.append(accepted)

    def take_error(self) -> str:
        """Return the oldest error shown and mark it as expected."""
        assert self.unread_errors, "no error was shown"
        return self.unread_errors.pop(0)

    def error(self, _parent: QWidget | None, text: str, details: str) -> None:
        """Record an error."""
        self.unread_errors.append(f"{text}\n{details}" if details else text)
        self.details.append(details)

    def question(
        self, _parent: QWidget | None, asked: Question, answer: Callable[[bool], object]
    ) -> None:
        """Record a question and answer it."""
        self.questions.append(asked.text)
        assert self.answers, f"unexpected question: {asked.text}"
        answer(self.answers.pop(0))

    def notice(self, _parent: QWidget | None, _title: str, text: str) -> None:
        """Record a notice."""
        self.notices.append(text)

    def passing(self, _parent: QWidget, text: str) -> None:
        """Record a toast."""
        self.toasts.append(text)
