# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'budget_envelope.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.euro_edit import EuroEdit

class Ui_BudgetEnvelope(object):
    def setupUi(self, BudgetEnvelope):
        if not BudgetEnvelope.objectName():
            BudgetEnvelope.setObjectName(u"BudgetEnvelope")
        BudgetEnvelope.resize(460, 320)
        BudgetEnvelope.setMinimumSize(QSize(460, 0))
        self.column = QVBoxLayout(BudgetEnvelope)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(4)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(BudgetEnvelope)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.fields.addWidget(self.about_label, 1, 0, 1, 1)

        self.gap_0 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_0, 2, 0, 1, 1)

        self.amount_label = QLabel(BudgetEnvelope)
        self.amount_label.setObjectName(u"amount_label")

        self.fields.addWidget(self.amount_label, 3, 0, 1, 1)

        self.amount = EuroEdit(BudgetEnvelope)
        self.amount.setObjectName(u"amount")

        self.fields.addWidget(self.amount, 4, 0, 1, 1)

        self.gap_3 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_3, 5, 0, 1, 1)

        self.reason_label = QLabel(BudgetEnvelope)
        self.reason_label.setObjectName(u"reason_label")

        self.fields.addWidget(self.reason_label, 6, 0, 1, 1)

        self.reason = QLineEdit(BudgetEnvelope)
        self.reason.setObjectName(u"reason")

        self.fields.addWidget(self.reason, 7, 0, 1, 1)

        self.gap_6 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_6, 8, 0, 1, 1)

        self.decided_by_label = QLabel(BudgetEnvelope)
        self.decided_by_label.setObjectName(u"decided_by_label")

        self.fields.addWidget(self.decided_by_label, 9, 0, 1, 1)

        self.decided_by = QLineEdit(BudgetEnvelope)
        self.decided_by.setObjectName(u"decided_by")

        self.fields.addWidget(self.decided_by, 10, 0, 1, 1)

        self.gap_11 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_11, 11, 0, 1, 1)

        self.fields.setColumnStretch(0, 1)

        self.column.addLayout(self.fields)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(BudgetEnvelope)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(BudgetEnvelope)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(BudgetEnvelope)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.amount_label.setBuddy(self.amount)
        self.reason_label.setBuddy(self.reason)
        self.decided_by_label.setBuddy(self.decided_by)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.amount, self.reason)
        QWidget.setTabOrder(self.reason, self.decided_by)
        QWidget.setTabOrder(self.decided_by, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(BudgetEnvelope)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, BudgetEnvelope):
        BudgetEnvelope.setWindowTitle(QCoreApplication.translate("BudgetEnvelope", u"Enveloppe de l\u2019ann\u00e9e", None))
        self.about_label.setText("")
        self.amount_label.setText(QCoreApplication.translate("BudgetEnvelope", u"&Montant (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.amount.setAccessibleName(QCoreApplication.translate("BudgetEnvelope", u"Montant de l\u2019enveloppe", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("BudgetEnvelope", u"&Raison (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("BudgetEnvelope", u"Raison du compl\u00e9ment", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("BudgetEnvelope", u"Par exemple\u00a0: d\u00e9cision du conseil du 12 mars", None))
        self.decided_by_label.setText(QCoreApplication.translate("BudgetEnvelope", u"&D\u00e9cid\u00e9 par", None))
#if QT_CONFIG(accessibility)
        self.decided_by.setAccessibleName(QCoreApplication.translate("BudgetEnvelope", u"Qui a d\u00e9cid\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.decided_by.setPlaceholderText(QCoreApplication.translate("BudgetEnvelope", u"Par exemple\u00a0: le conseil d\u2019administration", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("BudgetEnvelope", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("BudgetEnvelope", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("BudgetEnvelope", u"Enregistrer", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("BudgetEnvelope", u"primary", None))
    # retranslateUi

