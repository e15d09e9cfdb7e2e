# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_appearances.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PersonAppearances(object):
    def setupUi(self, PersonAppearances):
        if not PersonAppearances.objectName():
            PersonAppearances.setObjectName(u"PersonAppearances")
        PersonAppearances.resize(620, 420)
        PersonAppearances.setMinimumSize(QSize(560, 160))
        self.column = QVBoxLayout(PersonAppearances)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.lead_label = QLabel(PersonAppearances)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lead_label.setWordWrap(True)
        self.lead_label.setProperty(u"role", u"heading")

        self.column.addWidget(self.lead_label)

        self.scroll = QScrollArea(PersonAppearances)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.lines_host = QWidget()
        self.lines_host.setObjectName(u"lines_host")
        self.lines_place = QVBoxLayout(self.lines_host)
        self.lines_place.setSpacing(10)
        self.lines_place.setObjectName(u"lines_place")
        self.lines_place.setContentsMargins(0, 0, 0, 0)
        self.scroll.setWidget(self.lines_host)

        self.column.addWidget(self.scroll)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.foot_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_gap)

        self.close_button = QPushButton(PersonAppearances)
        self.close_button.setObjectName(u"close_button")

        self.foot.addWidget(self.close_button)


        self.column.addLayout(self.foot)


        self.retranslateUi(PersonAppearances)
    # setupUi

    def retranslateUi(self, PersonAppearances):
        PersonAppearances.setWindowTitle(QCoreApplication.translate("PersonAppearances", u"Documents d\u00e9j\u00e0 faits", None))
        self.lead_label.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("PersonAppearances", u"Documents d\u00e9j\u00e0 faits", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("PersonAppearances", u"&Fermer", None))
    # retranslateUi

