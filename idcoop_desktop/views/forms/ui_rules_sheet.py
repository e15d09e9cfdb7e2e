# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rules_sheet.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_RulesSheet(object):
    def setupUi(self, RulesSheet):
        if not RulesSheet.objectName():
            RulesSheet.setObjectName(u"RulesSheet")
        RulesSheet.resize(900, 560)
        self.column = QVBoxLayout(RulesSheet)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.explanation_label = QLabel(RulesSheet)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"muted")

        self.column.addWidget(self.explanation_label)

        self.scroll = QScrollArea(RulesSheet)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.cards = QVBoxLayout(self.sheet)
        self.cards.setSpacing(12)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 8, 0)
        self.scroll.setWidget(self.sheet)

        self.column.addWidget(self.scroll)

        self.button_row = QHBoxLayout()
        self.button_row.setObjectName(u"button_row")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)

        self.close_button = QPushButton(RulesSheet)
        self.close_button.setObjectName(u"close_button")

        self.button_row.addWidget(self.close_button)


        self.column.addLayout(self.button_row)


        self.retranslateUi(RulesSheet)
    # setupUi

    def retranslateUi(self, RulesSheet):
        RulesSheet.setWindowTitle(QCoreApplication.translate("RulesSheet", u"R\u00e8gles et montants", None))
        self.explanation_label.setText(QCoreApplication.translate("RulesSheet", u"Chaque r\u00e8gle vaut \u00e0 partir d\u2019un jour. Une d\u00e9cision est jug\u00e9e avec la r\u00e8gle de son jour\u00a0: changer une r\u00e8gle ne change aucune d\u00e9cision d\u00e9j\u00e0 prise.", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("RulesSheet", u"R\u00e8gles par dispositif", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("RulesSheet", u"&Fermer", None))
    # retranslateUi

