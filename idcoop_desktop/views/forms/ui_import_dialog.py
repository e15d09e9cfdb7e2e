# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)
class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog):
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.resize(1093, 614)
        ImportDialog.setMinimumSize(QSize(900, 540))
        self.column = QVBoxLayout(ImportDialog)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(ImportDialog)
        self.head.setObjectName(u"head")
        self.head_row = QHBoxLayout(self.head)
        self.head_row.setSpacing(16)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(18, 10, 18, 10)
        self.title_label = QLabel(self.head)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.title_label)

        self.head_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_gap)

        self.trail_place = QHBoxLayout()
        self.trail_place.setSpacing(0)
        self.trail_place.setObjectName(u"trail_place")
        self.trail_place.setContentsMargins(0, 0, 0, 0)

        self.head_row.addLayout(self.trail_place)


        self.column.addWidget(self.head)

        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(18, 14, 18, 4)
        self.pages = QStackedWidget(ImportDialog)
        self.pages.setObjectName(u"pages")

        self.body.addWidget(self.pages)


        self.column.addLayout(self.body)

        self.foot_bar = QWidget(ImportDialog)
        self.foot_bar.setObjectName(u"foot_bar")
        self.foot = QHBoxLayout(self.foot_bar)
        self.foot.setSpacing(10)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(18, 8, 18, 14)
        self.close_button = QPushButton(self.foot_bar)
        self.close_button.setObjectName(u"close_button")

        self.foot.addWidget(self.close_button)

        self.status_label = QLabel(self.foot_bar)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setWordWrap(True)

        self.foot.addWidget(self.status_label)

        self.back_button = QPushButton(self.foot_bar)
        self.back_button.setObjectName(u"back_button")

        self.foot.addWidget(self.back_button)

        self.next_button = QPushButton(self.foot_bar)
        self.next_button.setObjectName(u"next_button")

        self.foot.addWidget(self.next_button)

        self.foot.setStretch(1, 1)

        self.column.addWidget(self.foot_bar)

        self.column.setStretch(1, 1)

        self.retranslateUi(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog):
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"Importer des coop\u00e9rateurs", None))
        self.head.setProperty(u"surface", QCoreApplication.translate("ImportDialog", u"bar", None))
        self.title_label.setText(QCoreApplication.translate("ImportDialog", u"Importer des coop\u00e9rateurs", None))
        self.title_label.setProperty(u"role", QCoreApplication.translate("ImportDialog", u"subtitle", None))
        self.close_button.setText(QCoreApplication.translate("ImportDialog", u"&Fermer", None))
        self.status_label.setText("")
        self.status_label.setProperty(u"role", QCoreApplication.translate("ImportDialog", u"muted", None))
        self.back_button.setText(QCoreApplication.translate("ImportDialog", u"&Pr\u00e9c\u00e9dent", None))
        self.next_button.setText(QCoreApplication.translate("ImportDialog", u"&Continuer", None))
    # retranslateUi

