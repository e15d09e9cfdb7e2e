# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'safety_restore.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_SafetyRestore(object):
    def setupUi(self, SafetyRestore):
        if not SafetyRestore.objectName():
            SafetyRestore.setObjectName(u"SafetyRestore")
        SafetyRestore.resize(640, 260)
        SafetyRestore.setMinimumSize(QSize(560, 0))
        self.column = QVBoxLayout(SafetyRestore)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(18, 18, 18, 16)
        self.title_label = QLabel(SafetyRestore)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"subtitle")

        self.column.addWidget(self.title_label)

        self.lines_card = QFrame(SafetyRestore)
        self.lines_card.setObjectName(u"lines_card")
        self.lines_card.setProperty(u"surface", u"card")
        self.card_column = QVBoxLayout(self.lines_card)
        self.card_column.setSpacing(0)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(14, 12, 6, 12)
        self.scroll = QScrollArea(self.lines_card)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"surface", u"page")
        self.lines = QVBoxLayout(self.sheet)
        self.lines.setSpacing(0)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 8, 0)
        self.lines_label = QLabel(self.sheet)
        self.lines_label.setObjectName(u"lines_label")
        self.lines_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lines_label.setWordWrap(True)

        self.lines.addWidget(self.lines_label)

        self.lines_space = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lines.addItem(self.lines_space)

        self.scroll.setWidget(self.sheet)

        self.card_column.addWidget(self.scroll)


        self.column.addWidget(self.lines_card)

        self.hint_label = QLabel(SafetyRestore)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"muted")

        self.column.addWidget(self.hint_label)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.foot_space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.cancel_button = QPushButton(SafetyRestore)
        self.cancel_button.setObjectName(u"cancel_button")

        self.foot.addWidget(self.cancel_button)

        self.save_button = QPushButton(SafetyRestore)
        self.save_button.setObjectName(u"save_button")

        self.foot.addWidget(self.save_button)


        self.column.addLayout(self.foot)


        self.retranslateUi(SafetyRestore)
    # setupUi

    def retranslateUi(self, SafetyRestore):
        SafetyRestore.setWindowTitle(QCoreApplication.translate("SafetyRestore", u"Restaurer une sauvegarde", None))
        self.title_label.setText(QCoreApplication.translate("SafetyRestore", u"Ce que la restauration changerait", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("SafetyRestore", u"Ce que la restauration changerait", None))
#endif // QT_CONFIG(accessibility)
        self.lines_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("SafetyRestore", u"IDCoop se ferme un instant, met la sauvegarde en place et se rouvre. Une sauvegarde des donn\u00e9es d\u2019aujourd\u2019hui est faite avant.", None))
        self.cancel_button.setText(QCoreApplication.translate("SafetyRestore", u"&Annuler", None))
        self.save_button.setText(QCoreApplication.translate("SafetyRestore", u"&Restaurer cette sauvegarde\u2026", None))
    # retranslateUi

