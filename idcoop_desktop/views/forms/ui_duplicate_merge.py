# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duplicate_merge.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)

class Ui_DuplicateMerge(object):
    def setupUi(self, DuplicateMerge):
        if not DuplicateMerge.objectName():
            DuplicateMerge.setObjectName(u"DuplicateMerge")
        DuplicateMerge.resize(1000, 560)
        DuplicateMerge.setMinimumSize(QSize(880, 0))
        self.column = QVBoxLayout(DuplicateMerge)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 18)
        self.explain_label = QLabel(DuplicateMerge)
        self.explain_label.setObjectName(u"explain_label")
        self.explain_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explain_label.setWordWrap(True)

        self.column.addWidget(self.explain_label)

        self.choices_place = QVBoxLayout()
        self.choices_place.setSpacing(10)
        self.choices_place.setObjectName(u"choices_place")
        self.choices_place.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.choices_place)

        self.result_frame = QFrame(DuplicateMerge)
        self.result_frame.setObjectName(u"result_frame")
        self.result_column = QVBoxLayout(self.result_frame)
        self.result_column.setSpacing(4)
        self.result_column.setObjectName(u"result_column")
        self.result_column.setContentsMargins(14, 10, 14, 10)
        self.result_label = QLabel(self.result_frame)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setTextFormat(Qt.TextFormat.PlainText)
        self.result_label.setWordWrap(True)

        self.result_column.addWidget(self.result_label)

        self.follow_label = QLabel(self.result_frame)
        self.follow_label.setObjectName(u"follow_label")
        self.follow_label.setTextFormat(Qt.TextFormat.PlainText)
        self.follow_label.setWordWrap(True)

        self.result_column.addWidget(self.follow_label)


        self.column.addWidget(self.result_frame)

        self.error_label = QLabel(DuplicateMerge)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.cancel_button = QPushButton(DuplicateMerge)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(DuplicateMerge)
        self.save_button.setObjectName(u"save_button")

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

        self.column.setStretch(1, 1)

        self.retranslateUi(DuplicateMerge)
    # setupUi

    def retranslateUi(self, DuplicateMerge):
        DuplicateMerge.setWindowTitle(QCoreApplication.translate("DuplicateMerge", u"Fusionner deux fiches", None))
        self.explain_label.setText(QCoreApplication.translate("DuplicateMerge", u"Choisissez ce que gardera la fiche. Rien n\u2019est perdu\u00a0: vous pourrez les s\u00e9parer plus tard.", None))
        self.explain_label.setProperty(u"role", QCoreApplication.translate("DuplicateMerge", u"muted", None))
        self.result_frame.setProperty(u"surface", QCoreApplication.translate("DuplicateMerge", u"notice", None))
        self.result_label.setText("")
        self.result_label.setProperty(u"role", QCoreApplication.translate("DuplicateMerge", u"heading", None))
        self.follow_label.setText("")
        self.follow_label.setProperty(u"role", QCoreApplication.translate("DuplicateMerge", u"muted", None))
        self.error_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DuplicateMerge", u"&Annuler", None))
        self.save_button.setText(QCoreApplication.translate("DuplicateMerge", u"&Fusionner", None))
    # retranslateUi

