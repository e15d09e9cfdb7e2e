# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'idea_answer.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_IdeaAnswer(object):
    def setupUi(self, IdeaAnswer):
        if not IdeaAnswer.objectName():
            IdeaAnswer.setObjectName(u"IdeaAnswer")
        IdeaAnswer.resize(520, 320)
        IdeaAnswer.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(IdeaAnswer)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.sentence_value = QLabel(IdeaAnswer)
        self.sentence_value.setObjectName(u"sentence_value")
        self.sentence_value.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence_value.setWordWrap(True)

        self.column.addWidget(self.sentence_value)

        self.g0 = QSpacerItem(10, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g0)

        self.answer_label = QLabel(IdeaAnswer)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.answer_label.setWordWrap(True)

        self.column.addWidget(self.answer_label)

        self.answer = QPlainTextEdit(IdeaAnswer)
        self.answer.setObjectName(u"answer")
        self.answer.setTabChangesFocus(True)
        self.answer.setMinimumSize(QSize(0, 84))
        self.answer.setMaximumSize(QSize(16777215, 84))

        self.column.addWidget(self.answer)

        self.hint_place = QVBoxLayout()
        self.hint_place.setSpacing(4)
        self.hint_place.setObjectName(u"hint_place")
        self.hint_place.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.hint_place)

        self.g1 = QSpacerItem(10, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g1)

        self.pair = QGridLayout()
        self.pair.setSpacing(0)
        self.pair.setObjectName(u"pair")
        self.pair.setHorizontalSpacing(14)
        self.pair.setVerticalSpacing(4)
        self.pair.setContentsMargins(0, 0, 0, 0)
        self.next_step_label = QLabel(IdeaAnswer)
        self.next_step_label.setObjectName(u"next_step_label")
        self.next_step_label.setTextFormat(Qt.TextFormat.PlainText)
        self.next_step_label.setWordWrap(False)

        self.pair.addWidget(self.next_step_label, 0, 0, 1, 1)

        self.due_label = QLabel(IdeaAnswer)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setWordWrap(False)

        self.pair.addWidget(self.due_label, 0, 1, 1, 1)

        self.next_step = QLineEdit(IdeaAnswer)
        self.next_step.setObjectName(u"next_step")

        self.pair.addWidget(self.next_step, 1, 0, 1, 1)

        self.due = DateEdit(IdeaAnswer)
        self.due.setObjectName(u"due")

        self.pair.addWidget(self.due, 1, 1, 1, 1)

        self.pair.setColumnStretch(0, 3)
        self.pair.setColumnStretch(1, 2)

        self.column.addLayout(self.pair)

        self.step_hint = QLabel(IdeaAnswer)
        self.step_hint.setObjectName(u"step_hint")
        self.step_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.step_hint.setWordWrap(True)

        self.column.addWidget(self.step_hint)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(IdeaAnswer)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.gap_buttons = QSpacerItem(10, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap_buttons)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(IdeaAnswer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(IdeaAnswer)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.answer_label.setBuddy(self.answer)
        self.next_step_label.setBuddy(self.next_step)
        self.due_label.setBuddy(self.due)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.answer, self.next_step)
        QWidget.setTabOrder(self.next_step, self.due)
        QWidget.setTabOrder(self.due, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(IdeaAnswer)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, IdeaAnswer):
        IdeaAnswer.setWindowTitle(QCoreApplication.translate("IdeaAnswer", u"R\u00e9pondre \u00e0 l\u2019id\u00e9e", None))
        self.sentence_value.setText("")
        self.sentence_value.setProperty(u"role", QCoreApplication.translate("IdeaAnswer", u"heading", None))
        self.answer_label.setText(QCoreApplication.translate("IdeaAnswer", u"Ce qui a \u00e9t\u00e9 &r\u00e9pondu (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("IdeaAnswer", u"Ce qui a \u00e9t\u00e9 r\u00e9pondu", None))
#endif // QT_CONFIG(accessibility)
        self.answer.setPlaceholderText(QCoreApplication.translate("IdeaAnswer", u"Par exemple\u00a0: c\u2019est d\u00e9j\u00e0 pr\u00e9vu au printemps, ou\u00a0: la copropri\u00e9t\u00e9 doit d\u2019abord donner son accord", None))
        self.next_step_label.setText(QCoreApplication.translate("IdeaAnswer", u"&Suite \u00e0 donner, s\u2019il y en a une", None))
        self.due_label.setText(QCoreApplication.translate("IdeaAnswer", u"Pour &le", None))
#if QT_CONFIG(accessibility)
        self.next_step.setAccessibleName(QCoreApplication.translate("IdeaAnswer", u"Suite \u00e0 donner", None))
#endif // QT_CONFIG(accessibility)
        self.next_step.setPlaceholderText(QCoreApplication.translate("IdeaAnswer", u"Par exemple\u00a0: pr\u00e9venir quand le devis arrive", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("IdeaAnswer", u"Pour le", None))
#endif // QT_CONFIG(accessibility)
        self.step_hint.setText(QCoreApplication.translate("IdeaAnswer", u"La suite devient une t\u00e2che pour vous.", None))
        self.step_hint.setProperty(u"role", QCoreApplication.translate("IdeaAnswer", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("IdeaAnswer", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("IdeaAnswer", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("IdeaAnswer", u"&Enregistrer la r\u00e9ponse", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("IdeaAnswer", u"primary", None))
    # retranslateUi

