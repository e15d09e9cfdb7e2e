# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_preview.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)
class Ui_ImportPreview(object):
    def setupUi(self, ImportPreview):
        if not ImportPreview.objectName():
            ImportPreview.setObjectName(u"ImportPreview")
        ImportPreview.resize(1060, 480)
        self.column = QVBoxLayout(ImportPreview)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.filters_place = QVBoxLayout()
        self.filters_place.setSpacing(0)
        self.filters_place.setObjectName(u"filters_place")
        self.filters_place.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.filters_place)

        self.tools = QHBoxLayout()
        self.tools.setSpacing(12)
        self.tools.setObjectName(u"tools")
        self.tools.setContentsMargins(0, 0, 0, 0)
        self.search_place = QHBoxLayout()
        self.search_place.setSpacing(0)
        self.search_place.setObjectName(u"search_place")
        self.search_place.setContentsMargins(0, 0, 0, 0)

        self.tools.addLayout(self.search_place)

        self.rule = QWidget(ImportPreview)
        self.rule.setObjectName(u"rule")
        self.rule_row = QHBoxLayout(self.rule)
        self.rule_row.setSpacing(8)
        self.rule_row.setObjectName(u"rule_row")
        self.rule_row.setContentsMargins(0, 0, 0, 0)
        self.rule_label = QLabel(self.rule)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rule_row.addWidget(self.rule_label)

        self.rule_combo = QComboBox(self.rule)
        self.rule_combo.setObjectName(u"rule_combo")
        self.rule_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.rule_row.addWidget(self.rule_combo)


        self.tools.addWidget(self.rule)

        self.reset_button = QPushButton(ImportPreview)
        self.reset_button.setObjectName(u"reset_button")

        self.tools.addWidget(self.reset_button)

        self.tools_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.tools_gap)

        self.report_button = QPushButton(ImportPreview)
        self.report_button.setObjectName(u"report_button")

        self.tools.addWidget(self.report_button)


        self.column.addLayout(self.tools)

        self.lists = QStackedWidget(ImportPreview)
        self.lists.setObjectName(u"lists")

        self.column.addWidget(self.lists)

        self.column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.rule_label.setBuddy(self.rule_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportPreview)
    # setupUi

    def retranslateUi(self, ImportPreview):
#if QT_CONFIG(accessibility)
        ImportPreview.setAccessibleName(QCoreApplication.translate("ImportPreview", u"Aper\u00e7u de l\u2019import", None))
#endif // QT_CONFIG(accessibility)
        self.rule_label.setText(QCoreApplication.translate("ImportPreview", u"Pour &toutes ces lignes", None))
#if QT_CONFIG(accessibility)
        self.rule_combo.setAccessibleName(QCoreApplication.translate("ImportPreview", u"Choix pour toutes ces lignes", None))
#endif // QT_CONFIG(accessibility)
        self.reset_button.setText("")
#if QT_CONFIG(accessibility)
        self.reset_button.setAccessibleName(QCoreApplication.translate("ImportPreview", u"Rendre \u00e0 ces lignes le choix commun", None))
#endif // QT_CONFIG(accessibility)
        self.report_button.setText(QCoreApplication.translate("ImportPreview", u"Enregistrer le &rapport\u2026", None))
    # retranslateUi

