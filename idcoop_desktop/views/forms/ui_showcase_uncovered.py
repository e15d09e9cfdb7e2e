# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'showcase_uncovered.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget)

class Ui_ShowcaseUncovered(object):
    def setupUi(self, ShowcaseUncovered):
        if not ShowcaseUncovered.objectName():
            ShowcaseUncovered.setObjectName(u"ShowcaseUncovered")
        ShowcaseUncovered.resize(700, 460)
        ShowcaseUncovered.setMinimumSize(QSize(640, 180))
        self.column = QVBoxLayout(ShowcaseUncovered)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.lead_label = QLabel(ShowcaseUncovered)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lead_label.setWordWrap(True)
        self.lead_label.setProperty(u"role", u"heading")

        self.column.addWidget(self.lead_label)

        self.scroll = QScrollArea(ShowcaseUncovered)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines_host = QWidget()
        self.lines_host.setObjectName(u"lines_host")
        self.lines_place = QVBoxLayout(self.lines_host)
        self.lines_place.setSpacing(12)
        self.lines_place.setObjectName(u"lines_place")
        self.lines_place.setContentsMargins(0, 0, 0, 0)
        self.scroll.setWidget(self.lines_host)

        self.column.addWidget(self.scroll)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(10)
        self.foot.setObjectName(u"foot")
        self.print_button = QPushButton(ShowcaseUncovered)
        self.print_button.setObjectName(u"print_button")

        self.foot.addWidget(self.print_button)

        self.status_label = QLabel(ShowcaseUncovered)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setWordWrap(True)
        self.status_label.setProperty(u"role", u"success")

        self.foot.addWidget(self.status_label)

        self.close_button = QPushButton(ShowcaseUncovered)
        self.close_button.setObjectName(u"close_button")

        self.foot.addWidget(self.close_button)

        self.foot.setStretch(1, 1)

        self.column.addLayout(self.foot)

        QWidget.setTabOrder(self.print_button, self.close_button)

        self.retranslateUi(ShowcaseUncovered)
    # setupUi

    def retranslateUi(self, ShowcaseUncovered):
        ShowcaseUncovered.setWindowTitle(QCoreApplication.translate("ShowcaseUncovered", u"Il manque un accord", None))
        self.lead_label.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ShowcaseUncovered", u"Photos concern\u00e9es", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("ShowcaseUncovered", u"&Imprimer les autorisations manquantes\u2026", None))
        self.status_label.setText("")
        self.close_button.setText(QCoreApplication.translate("ShowcaseUncovered", u"&Fermer", None))
    # retranslateUi

