# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'catalogue_page.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)

class Ui_CataloguePage(object):
    def setupUi(self, CataloguePage):
        if not CataloguePage.objectName():
            CataloguePage.setObjectName(u"CataloguePage")
        CataloguePage.resize(1093, 560)
        self.column = QVBoxLayout(CataloguePage)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 12, 14, 10)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(CataloguePage)
        self.back_button.setObjectName(u"back_button")

        self.head.addWidget(self.back_button)

        self.search_place = QVBoxLayout()
        self.search_place.setSpacing(4)
        self.search_place.setObjectName(u"search_place")
        self.search_place.setContentsMargins(0, 0, 0, 0)

        self.head.addLayout(self.search_place)

        self.place = QComboBox(CataloguePage)
        self.place.setObjectName(u"place")

        self.head.addWidget(self.place)

        self.add_button = QPushButton(CataloguePage)
        self.add_button.setObjectName(u"add_button")

        self.head.addWidget(self.add_button)

        self.head.setStretch(1, 1)

        self.column.addLayout(self.head)

        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.filters.setContentsMargins(0, 0, 0, 0)
        self.season = QComboBox(CataloguePage)
        self.season.setObjectName(u"season")

        self.filters.addWidget(self.season)

        self.kind = QComboBox(CataloguePage)
        self.kind.setObjectName(u"kind")

        self.filters.addWidget(self.kind)

        self.cost = QComboBox(CataloguePage)
        self.cost.setObjectName(u"cost")

        self.filters.addWidget(self.cost)

        self.need = QComboBox(CataloguePage)
        self.need.setObjectName(u"need")

        self.filters.addWidget(self.need)

        self.clear_button = QPushButton(CataloguePage)
        self.clear_button.setObjectName(u"clear_button")

        self.filters.addWidget(self.clear_button)

        self.after_filters = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters.addItem(self.after_filters)


        self.column.addLayout(self.filters)

        self.residence_bar = QFrame(CataloguePage)
        self.residence_bar.setObjectName(u"residence_bar")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.residence_bar.sizePolicy().hasHeightForWidth())
        self.residence_bar.setSizePolicy(sizePolicy)
        self.residence_row = QHBoxLayout(self.residence_bar)
        self.residence_row.setSpacing(8)
        self.residence_row.setObjectName(u"residence_row")
        self.residence_row.setContentsMargins(10, 2, 6, 2)
        self.residence_value = QLabel(self.residence_bar)
        self.residence_value.setObjectName(u"residence_value")
        self.residence_value.setTextFormat(Qt.TextFormat.PlainText)
        self.residence_value.setWordWrap(True)

        self.residence_row.addWidget(self.residence_value)

        self.every_button = QPushButton(self.residence_bar)
        self.every_button.setObjectName(u"every_button")

        self.residence_row.addWidget(self.every_button)

        self.residence_row.setStretch(0, 1)

        self.column.addWidget(self.residence_bar)

        self.body_place = QVBoxLayout()
        self.body_place.setSpacing(4)
        self.body_place.setObjectName(u"body_place")
        self.body_place.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.body_place)


        self.retranslateUi(CataloguePage)
    # setupUi

    def retranslateUi(self, CataloguePage):
#if QT_CONFIG(accessibility)
        CataloguePage.setAccessibleName(QCoreApplication.translate("CataloguePage", u"Catalogue d\u2019id\u00e9es", None))
#endif // QT_CONFIG(accessibility)
        self.back_button.setText(QCoreApplication.translate("CataloguePage", u"&Id\u00e9es not\u00e9es", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("CataloguePage", u"Quelles id\u00e9es montrer", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("CataloguePage", u"A&jouter une id\u00e9e\u2026", None))
        self.add_button.setProperty(u"kind", QCoreApplication.translate("CataloguePage", u"primary", None))
#if QT_CONFIG(accessibility)
        self.season.setAccessibleName(QCoreApplication.translate("CataloguePage", u"\u00c0 quelle saison", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("CataloguePage", u"De quelle sorte", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cost.setAccessibleName(QCoreApplication.translate("CataloguePage", u"Pour quel co\u00fbt", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.need.setAccessibleName(QCoreApplication.translate("CataloguePage", u"Avec quoi sur place", None))
#endif // QT_CONFIG(accessibility)
        self.clear_button.setText(QCoreApplication.translate("CataloguePage", u"&Tout montrer", None))
        self.clear_button.setProperty(u"kind", QCoreApplication.translate("CataloguePage", u"link", None))
        self.residence_bar.setProperty(u"surface", QCoreApplication.translate("CataloguePage", u"notice", None))
        self.residence_value.setText("")
        self.every_button.setText(QCoreApplication.translate("CataloguePage", u"&Pour toutes les r\u00e9sidences", None))
        self.every_button.setProperty(u"kind", QCoreApplication.translate("CataloguePage", u"link", None))
    # retranslateUi

