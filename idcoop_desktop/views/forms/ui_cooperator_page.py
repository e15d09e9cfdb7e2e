# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cooperator_page.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout)

class Ui_CooperatorPage(object):
    def setupUi(self, CooperatorPage):
        if not CooperatorPage.objectName():
            CooperatorPage.setObjectName(u"CooperatorPage")
        CooperatorPage.resize(1093, 520)
        self.column = QVBoxLayout(CooperatorPage)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 12, 14, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.setObjectName(u"head")
        self.views_place = QHBoxLayout()
        self.views_place.setSpacing(0)
        self.views_place.setObjectName(u"views_place")
        self.views_place.setContentsMargins(0, 0, 0, 0)

        self.head.addLayout(self.views_place)

        self.search_place = QHBoxLayout()
        self.search_place.setObjectName(u"search_place")
        self.search_place.setContentsMargins(0, 0, 0, 0)

        self.head.addLayout(self.search_place)

        self.more_button = QPushButton(CooperatorPage)
        self.more_button.setObjectName(u"more_button")

        self.head.addWidget(self.more_button)

        self.add_button = QPushButton(CooperatorPage)
        self.add_button.setObjectName(u"add_button")

        self.head.addWidget(self.add_button)

        self.head.setStretch(1, 1)

        self.column.addLayout(self.head)

        self.views = QStackedWidget(CooperatorPage)
        self.views.setObjectName(u"views")

        self.column.addWidget(self.views)


        self.retranslateUi(CooperatorPage)
    # setupUi

    def retranslateUi(self, CooperatorPage):
#if QT_CONFIG(accessibility)
        CooperatorPage.setAccessibleName(QCoreApplication.translate("CooperatorPage", u"Coop\u00e9rateurs", None))
#endif // QT_CONFIG(accessibility)
        self.more_button.setText(QCoreApplication.translate("CooperatorPage", u"Plus", None))
#if QT_CONFIG(accessibility)
        self.more_button.setAccessibleName(QCoreApplication.translate("CooperatorPage", u"Plus d\u2019actions sur la liste", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("CooperatorPage", u"&Nouveau coop\u00e9rateur", None))
        self.add_button.setProperty(u"kind", QCoreApplication.translate("CooperatorPage", u"primary", None))
    # retranslateUi

