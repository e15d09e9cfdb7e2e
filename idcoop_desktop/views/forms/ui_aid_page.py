# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'aid_page.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QPushButton,
    QVBoxLayout)

class Ui_AidPage(object):
    def setupUi(self, AidPage):
        if not AidPage.objectName():
            AidPage.setObjectName(u"AidPage")
        AidPage.resize(1093, 560)
        self.column = QVBoxLayout(AidPage)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 12, 14, 10)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.search_place = QHBoxLayout()
        self.search_place.setSpacing(0)
        self.search_place.setObjectName(u"search_place")
        self.search_place.setContentsMargins(0, 0, 0, 0)

        self.head.addLayout(self.search_place)

        self.year_box = QComboBox(AidPage)
        self.year_box.setObjectName(u"year_box")

        self.head.addWidget(self.year_box)

        self.state_box = QComboBox(AidPage)
        self.state_box.setObjectName(u"state_box")
        self.state_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.head.addWidget(self.state_box)

        self.rule_button = QPushButton(AidPage)
        self.rule_button.setObjectName(u"rule_button")

        self.head.addWidget(self.rule_button)

        self.add_button = QPushButton(AidPage)
        self.add_button.setObjectName(u"add_button")

        self.head.addWidget(self.add_button)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.body_place = QVBoxLayout()
        self.body_place.setSpacing(0)
        self.body_place.setObjectName(u"body_place")
        self.body_place.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.body_place)


        self.retranslateUi(AidPage)
    # setupUi

    def retranslateUi(self, AidPage):
#if QT_CONFIG(accessibility)
        self.year_box.setAccessibleName(QCoreApplication.translate("AidPage", u"Ann\u00e9e de la demande", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.state_box.setAccessibleName(QCoreApplication.translate("AidPage", u"\u00c9tat de la demande", None))
#endif // QT_CONFIG(accessibility)
        self.rule_button.setText(QCoreApplication.translate("AidPage", u"R\u00e8gles", None))
        self.add_button.setText(QCoreApplication.translate("AidPage", u"&Nouvelle demande\u2026", None))
        self.add_button.setProperty(u"kind", QCoreApplication.translate("AidPage", u"primary", None))
        pass
    # retranslateUi

