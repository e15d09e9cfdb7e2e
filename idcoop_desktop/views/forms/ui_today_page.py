# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today_page.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout)

class Ui_TodayPage(object):
    def setupUi(self, TodayPage):
        if not TodayPage.objectName():
            TodayPage.setObjectName(u"TodayPage")
        TodayPage.resize(1093, 520)
        self.column = QVBoxLayout(TodayPage)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 12, 14, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.setObjectName(u"head")
        self.greeting = QVBoxLayout()
        self.greeting.setSpacing(2)
        self.greeting.setObjectName(u"greeting")
        self.greeting_label = QLabel(TodayPage)
        self.greeting_label.setObjectName(u"greeting_label")
        self.greeting_label.setTextFormat(Qt.TextFormat.PlainText)

        self.greeting.addWidget(self.greeting_label)

        self.date_label = QLabel(TodayPage)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setTextFormat(Qt.TextFormat.PlainText)

        self.greeting.addWidget(self.date_label)


        self.head.addLayout(self.greeting)

        self.head_space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_space)


        self.column.addLayout(self.head)

        self.body = QVBoxLayout()
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.body)


        self.retranslateUi(TodayPage)
    # setupUi

    def retranslateUi(self, TodayPage):
#if QT_CONFIG(accessibility)
        TodayPage.setAccessibleName(QCoreApplication.translate("TodayPage", u"Aujourd\u2019hui", None))
#endif // QT_CONFIG(accessibility)
        self.greeting_label.setText(QCoreApplication.translate("TodayPage", u"Bonjour", None))
        self.greeting_label.setProperty(u"role", QCoreApplication.translate("TodayPage", u"title", None))
        self.date_label.setText("")
        self.date_label.setProperty(u"role", QCoreApplication.translate("TodayPage", u"muted", None))
    # retranslateUi

