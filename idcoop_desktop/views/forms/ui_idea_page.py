# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'idea_page.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QPushButton,
    QVBoxLayout)

class Ui_IdeaPage(object):
    def setupUi(self, IdeaPage):
        if not IdeaPage.objectName():
            IdeaPage.setObjectName(u"IdeaPage")
        IdeaPage.resize(1093, 560)
        self.column = QVBoxLayout(IdeaPage)
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

        self.shelf = QComboBox(IdeaPage)
        self.shelf.setObjectName(u"shelf")
        self.shelf.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.head.addWidget(self.shelf)

        self.residence = QComboBox(IdeaPage)
        self.residence.setObjectName(u"residence")

        self.head.addWidget(self.residence)

        self.catalogue_button = QPushButton(IdeaPage)
        self.catalogue_button.setObjectName(u"catalogue_button")

        self.head.addWidget(self.catalogue_button)

        self.more_button = QPushButton(IdeaPage)
        self.more_button.setObjectName(u"more_button")

        self.head.addWidget(self.more_button)

        self.add_button = QPushButton(IdeaPage)
        self.add_button.setObjectName(u"add_button")

        self.head.addWidget(self.add_button)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.body_place = QVBoxLayout()
        self.body_place.setSpacing(0)
        self.body_place.setObjectName(u"body_place")
        self.body_place.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.body_place)


        self.retranslateUi(IdeaPage)
    # setupUi

    def retranslateUi(self, IdeaPage):
#if QT_CONFIG(accessibility)
        IdeaPage.setAccessibleName(QCoreApplication.translate("IdeaPage", u"Id\u00e9es", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.shelf.setAccessibleName(QCoreApplication.translate("IdeaPage", u"Quelles id\u00e9es montrer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.residence.setAccessibleName(QCoreApplication.translate("IdeaPage", u"De quelle r\u00e9sidence", None))
#endif // QT_CONFIG(accessibility)
        self.catalogue_button.setText(QCoreApplication.translate("IdeaPage", u"Catal&ogue", None))
#if QT_CONFIG(accessibility)
        self.catalogue_button.setAccessibleName(QCoreApplication.translate("IdeaPage", u"Catalogue d\u2019id\u00e9es \u00e0 proposer", None))
#endif // QT_CONFIG(accessibility)
        self.more_button.setText(QCoreApplication.translate("IdeaPage", u"Plus", None))
#if QT_CONFIG(accessibility)
        self.more_button.setAccessibleName(QCoreApplication.translate("IdeaPage", u"Plus d\u2019actions sur les id\u00e9es", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("IdeaPage", u"&Noter une id\u00e9e", None))
        self.add_button.setProperty(u"kind", QCoreApplication.translate("IdeaPage", u"primary", None))
    # retranslateUi

