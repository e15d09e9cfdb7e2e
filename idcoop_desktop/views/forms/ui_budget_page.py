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
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

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

        self.scheme_label = QLabel(BudgetPage)
        self.scheme_label.setObjectName(u"scheme_label")

        self.head.addWidget(self.scheme_label)

        self.scheme = QComboBox(BudgetPage)
        self.scheme.setObjectName(u"scheme")

        self.head.addWidget(self.scheme)

        self.year_label = QLabel(BudgetPage)
        self.year_label.setObjectName(u"year_label")

        self.head.addWidget(self.year_label)

        self.year = QComboBox(BudgetPage)
        self.year.setObjectName(u"year")

        self.head.addWidget(self.year)

        self.envelope_button = QPushButton(BudgetPage)
        self.envelope_button.setObjectName(u"envelope_button")

        self.head.addWidget(self.envelope_button)

        self.export_button = QPushButton(BudgetPage)
        self.export_button.setObjectName(u"export_button")

        self.head.addWidget(self.export_button)


        self.column.addLayout(self.head)

        self.notice_place = QVBoxLayout()
        self.notice_place.setObjectName(u"notice_place")

        self.column.addLayout(self.notice_place)

        self.views_place = QHBoxLayout()
        self.views_place.setObjectName(u"views_place")

        self.column.addLayout(self.views_place)

        self.views = QStackedWidget(BudgetPage)
        self.views.setObjectName(u"views")

        self.column.addWidget(self.views)

#if QT_CONFIG(shortcut)
        self.scheme_label.setBuddy(self.scheme)
        self.year_label.setBuddy(self.year)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.scheme, self.year)
        QWidget.setTabOrder(self.year, self.envelope_button)
        QWidget.setTabOrder(self.envelope_button, self.export_button)

        self.retranslateUi(BudgetPage)
    # setupUi

    def retranslateUi(self, BudgetPage):
#if QT_CONFIG(accessibility)
        BudgetPage.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Budget", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("BudgetPage", u"Budget", None))
        self.title_label.setProperty(u"role", QCoreApplication.translate("BudgetPage", u"title", None))
        self.scheme_label.setText(QCoreApplication.translate("BudgetPage", u"&Dispositif", None))
#if QT_CONFIG(accessibility)
        self.scheme.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Dispositif", None))
#endif // QT_CONFIG(accessibility)
        self.year_label.setText(QCoreApplication.translate("BudgetPage", u"&Ann\u00e9e", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Ann\u00e9e", None))
#endif // QT_CONFIG(accessibility)
        self.envelope_button.setText(QCoreApplication.translate("BudgetPage", u"&Enveloppes", None))
        self.export_button.setText(QCoreApplication.translate("BudgetPage", u"E&xporter", None))
    # retranslateUi

