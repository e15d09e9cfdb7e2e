# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dashboard_page.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_DashboardPage(object):
    def setupUi(self, DashboardPage):
        if not DashboardPage.objectName():
            DashboardPage.setObjectName(u"DashboardPage")
        DashboardPage.resize(1093, 520)
        self.column = QVBoxLayout(DashboardPage)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 12, 14, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.setObjectName(u"head")
        self.views_place = QHBoxLayout()
        self.views_place.setObjectName(u"views_place")

        self.head.addLayout(self.views_place)

        self.head_space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_space)

        self.year_label = QLabel(DashboardPage)
        self.year_label.setObjectName(u"year_label")

        self.head.addWidget(self.year_label)

        self.year = QComboBox(DashboardPage)
        self.year.setObjectName(u"year")
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.head.addWidget(self.year)

        self.export_button = QPushButton(DashboardPage)
        self.export_button.setObjectName(u"export_button")

        self.head.addWidget(self.export_button)

        self.print_button = QPushButton(DashboardPage)
        self.print_button.setObjectName(u"print_button")

        self.head.addWidget(self.print_button)


        self.column.addLayout(self.head)

        self.views = QStackedWidget(DashboardPage)
        self.views.setObjectName(u"views")

        self.column.addWidget(self.views)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year, self.export_button)
        QWidget.setTabOrder(self.export_button, self.print_button)

        self.retranslateUi(DashboardPage)
    # setupUi

    def retranslateUi(self, DashboardPage):
#if QT_CONFIG(accessibility)
        DashboardPage.setAccessibleName(QCoreApplication.translate("DashboardPage", u"Tableau de bord", None))
#endif // QT_CONFIG(accessibility)
        self.year_label.setText(QCoreApplication.translate("DashboardPage", u"&P\u00e9riode", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("DashboardPage", u"P\u00e9riode", None))
#endif // QT_CONFIG(accessibility)
        self.export_button.setText(QCoreApplication.translate("DashboardPage", u"E&xporter", None))
        self.print_button.setText(QCoreApplication.translate("DashboardPage", u"Pa&ge \u00e0 imprimer\u2026", None))
    # retranslateUi

