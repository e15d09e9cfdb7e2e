# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'budget_page.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_BudgetPage(object):
    def setupUi(self, BudgetPage):
        if not BudgetPage.objectName():
            BudgetPage.setObjectName(u"BudgetPage")
        BudgetPage.resize(1093, 520)
        self.column = QVBoxLayout(BudgetPage)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 12, 14, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.setObjectName(u"head")
        self.title_label = QLabel(BudgetPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.title_label)

        self.head_space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_space)

        self.year_label = QLabel(BudgetPage)
        self.year_label.setObjectName(u"year_label")

        self.head.addWidget(self.year_label)

        self.year = QComboBox(BudgetPage)
        self.year.setObjectName(u"year")

        self.head.addWidget(self.year)

        self.fund_button = QPushButton(BudgetPage)
        self.fund_button.setObjectName(u"fund_button")

        self.head.addWidget(self.fund_button)


        self.column.addLayout(self.head)

        self.body = QVBoxLayout()
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.body)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year, self.fund_button)

        self.retranslateUi(BudgetPage)
    # setupUi

    def retranslateUi(self, BudgetPage):
#if QT_CONFIG(accessibility)
        BudgetPage.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Budget", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("BudgetPage", u"Budget", None))
        self.title_label.setProperty(u"role", QCoreApplication.translate("BudgetPage", u"title", None))
        self.year_label.setText(QCoreApplication.translate("BudgetPage", u"&Ann\u00e9e", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Ann\u00e9e", None))
#endif // QT_CONFIG(accessibility)
        self.fund_button.setText(QCoreApplication.translate("BudgetPage", u"&Compl\u00e9ter l\u2019enveloppe", None))
    # retranslateUi

