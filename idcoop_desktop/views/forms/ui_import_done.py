# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_done.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)
class Ui_ImportDone(object):
    def setupUi(self, ImportDone):
        if not ImportDone.objectName():
            ImportDone.setObjectName(u"ImportDone")
        ImportDone.resize(1060, 480)
        self.column = QVBoxLayout(ImportDone)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.above)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(0)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.before)

        self.done_card = QFrame(ImportDone)
        self.done_card.setObjectName(u"done_card")
        self.done_card_column = QVBoxLayout(self.done_card)
        self.done_card_column.setSpacing(14)
        self.done_card_column.setObjectName(u"done_card_column")
        self.done_card_column.setContentsMargins(26, 24, 26, 22)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(12)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.icon_place = QHBoxLayout()
        self.icon_place.setSpacing(0)
        self.icon_place.setObjectName(u"icon_place")
        self.icon_place.setContentsMargins(0, 0, 0, 0)

        self.head_row.addLayout(self.icon_place)

        self.title_label = QLabel(self.done_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.head_row.addWidget(self.title_label)

        self.head_row.setStretch(1, 1)

        self.done_card_column.addLayout(self.head_row)

        self.counts_place = QVBoxLayout()
        self.counts_place.setSpacing(0)
        self.counts_place.setObjectName(u"counts_place")
        self.counts_place.setContentsMargins(0, 0, 0, 0)

        self.done_card_column.addLayout(self.counts_place)

        self.residences_label = QLabel(self.done_card)
        self.residences_label.setObjectName(u"residences_label")
        self.residences_label.setTextFormat(Qt.TextFormat.PlainText)
        self.residences_label.setWordWrap(True)

        self.done_card_column.addWidget(self.residences_label)

        self.undo_label = QLabel(self.done_card)
        self.undo_label.setObjectName(u"undo_label")
        self.undo_label.setTextFormat(Qt.TextFormat.PlainText)
        self.undo_label.setWordWrap(True)

        self.done_card_column.addWidget(self.undo_label)

        self.actions = QHBoxLayout()
        self.actions.setSpacing(10)
        self.actions.setObjectName(u"actions")
        self.actions.setContentsMargins(0, 0, 0, 0)
        self.report_button = QPushButton(self.done_card)
        self.report_button.setObjectName(u"report_button")

        self.actions.addWidget(self.report_button)

        self.undo_button = QPushButton(self.done_card)
        self.undo_button.setObjectName(u"undo_button")

        self.actions.addWidget(self.undo_button)

        self.again_button = QPushButton(self.done_card)
        self.again_button.setObjectName(u"again_button")

        self.actions.addWidget(self.again_button)

        self.actions_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.actions_gap)


        self.done_card_column.addLayout(self.actions)

        self.report_label = QLabel(self.done_card)
        self.report_label.setObjectName(u"report_label")
        self.report_label.setTextFormat(Qt.TextFormat.PlainText)
        self.report_label.setWordWrap(True)

        self.done_card_column.addWidget(self.report_label)


        self.middle.addWidget(self.done_card)

        self.after = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.after)


        self.column.addLayout(self.middle)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)


        self.retranslateUi(ImportDone)
    # setupUi

    def retranslateUi(self, ImportDone):
#if QT_CONFIG(accessibility)
        ImportDone.setAccessibleName(QCoreApplication.translate("ImportDone", u"R\u00e9sultat de l\u2019import", None))
#endif // QT_CONFIG(accessibility)
        self.done_card.setProperty(u"surface", QCoreApplication.translate("ImportDone", u"card", None))
#if QT_CONFIG(accessibility)
        self.done_card.setAccessibleName(QCoreApplication.translate("ImportDone", u"R\u00e9sultat de l\u2019import", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText("")
        self.title_label.setProperty(u"role", QCoreApplication.translate("ImportDone", u"title", None))
        self.residences_label.setText("")
        self.undo_label.setText("")
        self.undo_label.setProperty(u"role", QCoreApplication.translate("ImportDone", u"muted", None))
        self.report_button.setText(QCoreApplication.translate("ImportDone", u"Enregistrer le &rapport\u2026", None))
        self.undo_button.setText(QCoreApplication.translate("ImportDone", u"Annuler &cet import", None))
        self.again_button.setText(QCoreApplication.translate("ImportDone", u"&Importer un autre fichier", None))
        self.report_label.setText("")
        self.report_label.setProperty(u"role", QCoreApplication.translate("ImportDone", u"success", None))
    # retranslateUi

