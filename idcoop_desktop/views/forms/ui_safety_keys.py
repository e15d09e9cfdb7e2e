# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'safety_keys.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_SafetyKeys(object):
    def setupUi(self, SafetyKeys):
        if not SafetyKeys.objectName():
            SafetyKeys.setObjectName(u"SafetyKeys")
        SafetyKeys.resize(760, 664)
        SafetyKeys.setMinimumSize(QSize(700, 0))
        self.column = QVBoxLayout(SafetyKeys)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(18, 18, 18, 16)
        self.scroll = QScrollArea(SafetyKeys)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.cards = QVBoxLayout(self.sheet)
        self.cards.setSpacing(10)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 8, 0)
        self.phrase_card = QFrame(self.sheet)
        self.phrase_card.setObjectName(u"phrase_card")
        self.phrase_card.setProperty(u"surface", u"card")
        self.phrase_column = QVBoxLayout(self.phrase_card)
        self.phrase_column.setSpacing(6)
        self.phrase_column.setObjectName(u"phrase_column")
        self.phrase_column.setContentsMargins(16, 12, 16, 12)
        self.phrase_title = QLabel(self.phrase_card)
        self.phrase_title.setObjectName(u"phrase_title")
        self.phrase_title.setTextFormat(Qt.TextFormat.PlainText)
        self.phrase_title.setWordWrap(True)
        self.phrase_title.setProperty(u"role", u"subtitle")

        self.phrase_column.addWidget(self.phrase_title)

        self.phrase_row = QHBoxLayout()
        self.phrase_row.setSpacing(14)
        self.phrase_row.setObjectName(u"phrase_row")
        self.phrase_row.setContentsMargins(0, 0, 0, 0)
        self.phrase_label = QLabel(self.phrase_card)
        self.phrase_label.setObjectName(u"phrase_label")
        self.phrase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phrase_label.setWordWrap(True)
        self.phrase_label.setProperty(u"role", u"muted")

        self.phrase_row.addWidget(self.phrase_label)

        self.phrase_button = QPushButton(self.phrase_card)
        self.phrase_button.setObjectName(u"phrase_button")

        self.phrase_row.addWidget(self.phrase_button)

        self.phrase_row.setStretch(0, 1)

        self.phrase_column.addLayout(self.phrase_row)


        self.cards.addWidget(self.phrase_card)

        self.code_card = QFrame(self.sheet)
        self.code_card.setObjectName(u"code_card")
        self.code_card.setProperty(u"surface", u"card")
        self.code_column = QVBoxLayout(self.code_card)
        self.code_column.setSpacing(6)
        self.code_column.setObjectName(u"code_column")
        self.code_column.setContentsMargins(16, 12, 16, 12)
        self.code_title = QLabel(self.code_card)
        self.code_title.setObjectName(u"code_title")
        self.code_title.setTextFormat(Qt.TextFormat.PlainText)
        self.code_title.setWordWrap(True)
        self.code_title.setProperty(u"role", u"subtitle")

        self.code_column.addWidget(self.code_title)

        self.code_row = QHBoxLayout()
        self.code_row.setSpacing(14)
        self.code_row.setObjectName(u"code_row")
        self.code_row.setContentsMargins(0, 0, 0, 0)
        self.code_label = QLabel(self.code_card)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_label.setWordWrap(True)
        self.code_label.setProperty(u"role", u"muted")

        self.code_row.addWidget(self.code_label)

        self.code_button = QPushButton(self.code_card)
        self.code_button.setObjectName(u"code_button")

        self.code_row.addWidget(self.code_button)

        self.code_row.setStretch(0, 1)

        self.code_column.addLayout(self.code_row)


        self.cards.addWidget(self.code_card)

        self.people_card = QFrame(self.sheet)
        self.people_card.setObjectName(u"people_card")
        self.people_card.setProperty(u"surface", u"card")
        self.people_column = QVBoxLayout(self.people_card)
        self.people_column.setSpacing(6)
        self.people_column.setObjectName(u"people_column")
        self.people_column.setContentsMargins(16, 12, 16, 12)
        self.people_title = QLabel(self.people_card)
        self.people_title.setObjectName(u"people_title")
        self.people_title.setTextFormat(Qt.TextFormat.PlainText)
        self.people_title.setWordWrap(True)
        self.people_title.setProperty(u"role", u"subtitle")

        self.people_column.addWidget(self.people_title)

        self.people_place = QVBoxLayout()
        self.people_place.setSpacing(2)
        self.people_place.setObjectName(u"people_place")
        self.people_place.setContentsMargins(0, 0, 0, 0)

        self.people_column.addLayout(self.people_place)

        self.people_row = QHBoxLayout()
        self.people_row.setSpacing(14)
        self.people_row.setObjectName(u"people_row")
        self.people_row.setContentsMargins(0, 0, 0, 0)
        self.people_label = QLabel(self.people_card)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setTextFormat(Qt.TextFormat.PlainText)
        self.people_label.setWordWrap(True)
        self.people_label.setProperty(u"role", u"muted")

        self.people_row.addWidget(self.people_label)

        self.person_button = QPushButton(self.people_card)
        self.person_button.setObjectName(u"person_button")

        self.people_row.addWidget(self.person_button)

        self.people_row.setStretch(0, 1)

        self.people_column.addLayout(self.people_row)


        self.cards.addWidget(self.people_card)

        self.computer_card = QFrame(self.sheet)
        self.computer_card.setObjectName(u"computer_card")
        self.computer_card.setProperty(u"surface", u"card")
        self.computer_column = QVBoxLayout(self.computer_card)
        self.computer_column.setSpacing(6)
        self.computer_column.setObjectName(u"computer_column")
        self.computer_column.setContentsMargins(16, 12, 16, 12)
        self.computer_title = QLabel(self.computer_card)
        self.computer_title.setObjectName(u"computer_title")
        self.computer_title.setTextFormat(Qt.TextFormat.PlainText)
        self.computer_title.setWordWrap(True)
        self.computer_title.setProperty(u"role", u"subtitle")

        self.computer_column.addWidget(self.computer_title)

        self.computer_row = QHBoxLayout()
        self.computer_row.setSpacing(14)
        self.computer_row.setObjectName(u"computer_row")
        self.computer_row.setContentsMargins(0, 0, 0, 0)
        self.computer_label = QLabel(self.computer_card)
        self.computer_label.setObjectName(u"computer_label")
        self.computer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.computer_label.setWordWrap(True)
        self.computer_label.setProperty(u"role", u"muted")

        self.computer_row.addWidget(self.computer_label)

        self.computer_button = QPushButton(self.computer_card)
        self.computer_button.setObjectName(u"computer_button")

        self.computer_row.addWidget(self.computer_button)

        self.computer_row.setStretch(0, 1)

        self.computer_column.addLayout(self.computer_row)


        self.cards.addWidget(self.computer_card)

        self.lock_card = QFrame(self.sheet)
        self.lock_card.setObjectName(u"lock_card")
        self.lock_card.setProperty(u"surface", u"card")
        self.lock_column = QVBoxLayout(self.lock_card)
        self.lock_column.setSpacing(6)
        self.lock_column.setObjectName(u"lock_column")
        self.lock_column.setContentsMargins(16, 12, 16, 12)
        self.lock_title = QLabel(self.lock_card)
        self.lock_title.setObjectName(u"lock_title")
        self.lock_title.setTextFormat(Qt.TextFormat.PlainText)
        self.lock_title.setWordWrap(True)
        self.lock_title.setProperty(u"role", u"subtitle")

        self.lock_column.addWidget(self.lock_title)

        self.lock_row = QHBoxLayout()
        self.lock_row.setSpacing(10)
        self.lock_row.setObjectName(u"lock_row")
        self.lock_row.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(self.lock_card)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.lock_row.addWidget(self.minutes_label)

        self.minutes_spin = QSpinBox(self.lock_card)
        self.minutes_spin.setObjectName(u"minutes_spin")
        self.minutes_spin.setMinimum(1)
        self.minutes_spin.setMaximum(240)

        self.lock_row.addWidget(self.minutes_spin)

        self.idle_label = QLabel(self.lock_card)
        self.idle_label.setObjectName(u"idle_label")
        self.idle_label.setTextFormat(Qt.TextFormat.PlainText)

        self.lock_row.addWidget(self.idle_label)

        self.lock_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lock_row.addItem(self.lock_spacer)

        self.lock_button = QPushButton(self.lock_card)
        self.lock_button.setObjectName(u"lock_button")

        self.lock_row.addWidget(self.lock_button)


        self.lock_column.addLayout(self.lock_row)

        self.lock_label = QLabel(self.lock_card)
        self.lock_label.setObjectName(u"lock_label")
        self.lock_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lock_label.setWordWrap(True)
        self.lock_label.setProperty(u"role", u"muted")

        self.lock_column.addWidget(self.lock_label)


        self.cards.addWidget(self.lock_card)

        self.scroll.setWidget(self.sheet)

        self.column.addWidget(self.scroll)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(10)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.told_label = QLabel(SafetyKeys)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setWordWrap(True)
        self.told_label.setProperty(u"role", u"success")

        self.button_row.addWidget(self.told_label)

        self.close_button = QPushButton(SafetyKeys)
        self.close_button.setObjectName(u"close_button")

        self.button_row.addWidget(self.close_button)

        self.button_row.setStretch(0, 1)

        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.minutes_label.setBuddy(self.minutes_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.phrase_button, self.code_button)
        QWidget.setTabOrder(self.code_button, self.person_button)
        QWidget.setTabOrder(self.person_button, self.computer_button)
        QWidget.setTabOrder(self.computer_button, self.minutes_spin)
        QWidget.setTabOrder(self.minutes_spin, self.lock_button)
        QWidget.setTabOrder(self.lock_button, self.close_button)

        self.retranslateUi(SafetyKeys)
    # setupUi

    def retranslateUi(self, SafetyKeys):
        SafetyKeys.setWindowTitle(QCoreApplication.translate("SafetyKeys", u"Cl\u00e9s et verrouillage", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("SafetyKeys", u"Cl\u00e9s et verrouillage", None))
#endif // QT_CONFIG(accessibility)
        self.phrase_title.setText(QCoreApplication.translate("SafetyKeys", u"Phrase secr\u00e8te", None))
        self.phrase_label.setText(QCoreApplication.translate("SafetyKeys", u"Elle ouvre la base sur n\u2019importe quel ordinateur. Chacun change ici celle qu\u2019il conna\u00eet.", None))
        self.phrase_button.setText(QCoreApplication.translate("SafetyKeys", u"Changer la &phrase secr\u00e8te\u2026", None))
        self.code_title.setText(QCoreApplication.translate("SafetyKeys", u"Code de secours imprim\u00e9", None))
        self.code_label.setText(QCoreApplication.translate("SafetyKeys", u"Il ouvre la base quand la phrase est oubli\u00e9e. Remplacez-le si la feuille est perdue ou si quelqu\u2019un l\u2019a vue.", None))
        self.code_button.setText(QCoreApplication.translate("SafetyKeys", u"Imprimer un nouveau &code\u2026", None))
        self.people_title.setText(QCoreApplication.translate("SafetyKeys", u"Personnes qui ont leur propre phrase secr\u00e8te", None))
        self.people_label.setText(QCoreApplication.translate("SafetyKeys", u"Une personne de plus ouvre la base avec sa propre phrase\u00a0: la v\u00f4tre n\u2019est dite \u00e0 personne.", None))
        self.person_button.setText(QCoreApplication.translate("SafetyKeys", u"&Ajouter une personne\u2026", None))
        self.computer_title.setText(QCoreApplication.translate("SafetyKeys", u"Cet ordinateur", None))
        self.computer_label.setText("")
        self.computer_button.setText(QCoreApplication.translate("SafetyKeys", u"Retenir la c&l\u00e9\u2026", None))
        self.lock_title.setText(QCoreApplication.translate("SafetyKeys", u"Verrouillage", None))
        self.minutes_label.setText(QCoreApplication.translate("SafetyKeys", u"Verr&ouiller apr\u00e8s", None))
#if QT_CONFIG(accessibility)
        self.minutes_spin.setAccessibleName(QCoreApplication.translate("SafetyKeys", u"Minutes sans activit\u00e9 avant de verrouiller", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_spin.setSuffix(QCoreApplication.translate("SafetyKeys", u"\u00a0min", None))
        self.idle_label.setText(QCoreApplication.translate("SafetyKeys", u"sans activit\u00e9", None))
        self.lock_button.setText(QCoreApplication.translate("SafetyKeys", u"&Verrouiller maintenant", None))
        self.lock_label.setText(QCoreApplication.translate("SafetyKeys", u"Les fen\u00eatres sont cach\u00e9es et la base ferm\u00e9e, sans rien perdre de ce qui est \u00e9crit. \u00c0 tout moment\u00a0: Ctrl+L.", None))
        self.told_label.setText("")
        self.close_button.setText(QCoreApplication.translate("SafetyKeys", u"&Fermer", None))
    # retranslateUi

