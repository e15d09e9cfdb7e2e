# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'budget_move.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.euro_edit import EuroEdit

class Ui_BudgetMove(object):
    def setupUi(self, BudgetMove):
        if not BudgetMove.objectName():
            BudgetMove.setObjectName(u"BudgetMove")
        BudgetMove.resize(460, 320)
        BudgetMove.setMinimumSize(QSize(460, 0))
        self.column = QVBoxLayout(BudgetMove)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(4)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(BudgetMove)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.fields.addWidget(self.about_label, 1, 0, 1, 1)

        self.gap_0 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_0, 2, 0, 1, 1)

        self.source_label = QLabel(BudgetMove)
        self.source_label.setObjectName(u"source_label")

        self.fields.addWidget(self.source_label, 3, 0, 1, 1)

        self.source = QComboBox(BudgetMove)
        self.source.setObjectName(u"source")

        self.fields.addWidget(self.source, 4, 0, 1, 1)

        self.gap_5 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_5, 5, 0, 1, 1)

        self.target_label = QLabel(BudgetMove)
        self.target_label.setObjectName(u"target_label")

        self.fields.addWidget(self.target_label, 6, 0, 1, 1)

        self.target = QComboBox(BudgetMove)
        self.target.setObjectName(u"target")

        self.fields.addWidget(self.target, 7, 0, 1, 1)

        self.gap_8 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_8, 8, 0, 1, 1)

        self.amount_label = QLabel(BudgetMove)
        self.amount_label.setObjectName(u"amount_label")

        self.fields.addWidget(self.amount_label, 9, 0, 1, 1)

        self.amount = EuroEdit(BudgetMove)
        self.amount.setObjectName(u"amount")

        self.fields.addWidget(self.amount, 10, 0, 1, 1)

        self.gap_11 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_11, 11, 0, 1, 1)

        self.reason_label = QLabel(BudgetMove)
        self.reason_label.setObjectName(u"reason_label")

        self.fields.addWidget(self.reason_label, 12, 0, 1, 1)

        self.reason = QLineEdit(BudgetMove)
        self.reason.setObjectName(u"reason")

        self.fields.addWidget(self.reason, 13, 0, 1, 1)

        self.gap_14 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_14, 14, 0, 1, 1)

        self.decided_by_label = QLabel(BudgetMove)
        self.decided_by_label.setObjectName(u"decided_by_label")

        self.fields.addWidget(self.decided_by_label, 15, 0, 1, 1)

        self.decided_by = QLineEdit(BudgetMove)
        self.decided_by.setObjectName(u"decided_by")

        self.fields.addWidget(self.decided_by, 16, 0, 1, 1)

        self.gap_17 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_17, 17, 0, 1, 1)

        self.fields.setColumnStretch(0, 1)

        self.column.addLayout(self.fields)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(BudgetMove)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(BudgetMove)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(BudgetMove)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.source_label.setBuddy(self.source)
        self.target_label.setBuddy(self.target)
        self.amount_label.setBuddy(self.amount)
        self.reason_label.setBuddy(self.reason)
        self.decided_by_label.setBuddy(self.decided_by)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.source, self.target)
        QWidget.setTabOrder(self.target, self.amount)
        QWidget.setTabOrder(self.amount, self.reason)
        QWidget.setTabOrder(self.reason, self.decided_by)
        QWidget.setTabOrder(self.decided_by, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(BudgetMove)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, BudgetMove):
        BudgetMove.setWindowTitle(QCoreApplication.translate("BudgetMove", u"Virer entre enveloppes", None))
        self.about_label.setText("")
        self.source_label.setText(QCoreApplication.translate("BudgetMove", u"&Depuis l\u2019enveloppe", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("BudgetMove", u"Enveloppe d\u2019o\u00f9 vient l\u2019argent", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("BudgetMove", u"V&ers l\u2019enveloppe", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("BudgetMove", u"Enveloppe o\u00f9 va l\u2019argent", None))
#endif // QT_CONFIG(accessibility)
        self.amount_label.setText(QCoreApplication.translate("BudgetMove", u"&Montant (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.amount.setAccessibleName(QCoreApplication.translate("BudgetMove", u"Montant du virement", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("BudgetMove", u"&Raison (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("BudgetMove", u"Raison du virement", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("BudgetMove", u"Par exemple\u00a0: aucune demande de parrainage cette ann\u00e9e", None))
        self.decided_by_label.setText(QCoreApplication.translate("BudgetMove", u"D\u00e9&cid\u00e9 par (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.decided_by.setAccessibleName(QCoreApplication.translate("BudgetMove", u"Qui a d\u00e9cid\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.decided_by.setPlaceholderText(QCoreApplication.translate("BudgetMove", u"Par exemple\u00a0: le conseil d\u2019administration", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("BudgetMove", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("BudgetMove", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("BudgetMove", u"Enregistrer", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("BudgetMove", u"primary", None))
    # retranslateUi

