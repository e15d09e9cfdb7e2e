# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'publications_page.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_PublicationsPage(object):
    def setupUi(self, PublicationsPage):
        if not PublicationsPage.objectName():
            PublicationsPage.setObjectName(u"PublicationsPage")
        PublicationsPage.resize(1093, 520)
        PublicationsPage.setAcceptDrops(True)
        self.column = QVBoxLayout(PublicationsPage)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 12, 14, 10)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.views_place = QHBoxLayout()
        self.views_place.setObjectName(u"views_place")

        self.head.addLayout(self.views_place)

        self.head_space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_space)

        self.batch_button = QPushButton(PublicationsPage)
        self.batch_button.setObjectName(u"batch_button")

        self.head.addWidget(self.batch_button)

        self.find_button = QPushButton(PublicationsPage)
        self.find_button.setObjectName(u"find_button")

        self.head.addWidget(self.find_button)


        self.column.addLayout(self.head)

        self.views = QStackedWidget(PublicationsPage)
        self.views.setObjectName(u"views")

        self.column.addWidget(self.views)

        QWidget.setTabOrder(self.batch_button, self.find_button)

        self.retranslateUi(PublicationsPage)
    # setupUi

    def retranslateUi(self, PublicationsPage):
#if QT_CONFIG(accessibility)
        PublicationsPage.setAccessibleName(QCoreApplication.translate("PublicationsPage", u"Valorisation", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.batch_button.setToolTip(QCoreApplication.translate("PublicationsPage", u"Le m\u00eame flyer adress\u00e9 \u00e0 chaque r\u00e9sidence choisie", None))
#endif // QT_CONFIG(tooltip)
        self.batch_button.setText(QCoreApplication.translate("PublicationsPage", u"&Un par r\u00e9sidence\u2026", None))
#if QT_CONFIG(tooltip)
        self.find_button.setToolTip(QCoreApplication.translate("PublicationsPage", u"Choisissez un fichier, ou d\u00e9posez-le sur la page, pour savoir quel document il est et s\u2019il peut encore \u00eatre montr\u00e9", None))
#endif // QT_CONFIG(tooltip)
        self.find_button.setText(QCoreApplication.translate("PublicationsPage", u"Retrou&ver un fichier\u2026", None))
    # retranslateUi

