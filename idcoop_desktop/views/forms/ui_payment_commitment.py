# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payment_commitment.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit
from idcoop_desktop.views.widgets.euro_edit import EuroEdit

class Ui_PaymentCommitment(object):
    def setupUi(self, PaymentCommitment):
        if not PaymentCommitment.objectName():
            PaymentCommitment.setObjectName(u"PaymentCommitment")
        PaymentCommitment.resize(680, 200)
        PaymentCommitment.setMinimumSize(QSize(680, 0))
        self.column = QVBoxLayout(PaymentCommitment)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.left_label = QLabel(PaymentCommitment)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setTextFormat(Qt.TextFormat.PlainText)
        self.left_label.setWordWrap(True)

        self.column.addWidget(self.left_label)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(18)
        self.halves.setObjectName(u"halves")
        self.fields = QVBoxLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.amount_row = QHBoxLayout()
        self.amount_row.setSpacing(14)
        self.amount_row.setObjectName(u"amount_row")
        self.amount_pair = QVBoxLayout()
        self.amount_pair.setSpacing(4)
        self.amount_pair.setObjectName(u"amount_pair")
        self.amount_label = QLabel(PaymentCommitment)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setTextFormat(Qt.TextFormat.PlainText)

        self.amount_pair.addWidget(self.amount_label)

        self.amount_edit = EuroEdit(PaymentCommitment)
        self.amount_edit.setObjectName(u"amount_edit")

        self.amount_pair.addWidget(self.amount_edit)


        self.amount_row.addLayout(self.amount_pair)

        self.day_pair = QVBoxLayout()
        self.day_pair.setSpacing(4)
        self.day_pair.setObjectName(u"day_pair")
        self.day_label = QLabel(PaymentCommitment)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_pair.addWidget(self.day_label)

        self.day_edit = DateEdit(PaymentCommitment)
        self.day_edit.setObjectName(u"day_edit")

        self.day_pair.addWidget(self.day_edit)


        self.amount_row.addLayout(self.day_pair)


        self.fields.addLayout(self.amount_row)

        self.label_pair = QVBoxLayout()
        self.label_pair.setSpacing(4)
        self.label_pair.setObjectName(u"label_pair")
        self.label_label = QLabel(PaymentCommitment)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_pair.addWidget(self.label_label)

        self.label_edit = QLineEdit(PaymentCommitment)
        self.label_edit.setObjectName(u"label_edit")
        self.label_edit.setMaxLength(200)

        self.label_pair.addWidget(self.label_edit)


        self.fields.addLayout(self.label_pair)

        self.supplier_pair = QVBoxLayout()
        self.supplier_pair.setSpacing(4)
        self.supplier_pair.setObjectName(u"supplier_pair")
        self.supplier_label = QLabel(PaymentCommitment)
        self.supplier_label.setObjectName(u"supplier_label")
        self.supplier_label.setTextFormat(Qt.TextFormat.PlainText)

        self.supplier_pair.addWidget(self.supplier_label)

        self.supplier_edit = QLineEdit(PaymentCommitment)
        self.supplier_edit.setObjectName(u"supplier_edit")
        self.supplier_edit.setMaxLength(200)

        self.supplier_pair.addWidget(self.supplier_edit)


        self.fields.addLayout(self.supplier_pair)

        self.fields_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.fields_spacer)


        self.halves.addLayout(self.fields)

        self.proof_slot = QVBoxLayout()
        self.proof_slot.setSpacing(0)
        self.proof_slot.setObjectName(u"proof_slot")

        self.halves.addLayout(self.proof_slot)

        self.halves.setStretch(0, 5)
        self.halves.setStretch(1, 4)

        self.column.addLayout(self.halves)

        self.error_label = QLabel(PaymentCommitment)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.bottom_spacer = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_spacer)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(10)
        self.button_row.setObjectName(u"button_row")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)

        self.cancel_button = QPushButton(PaymentCommitment)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(PaymentCommitment)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.amount_label.setBuddy(self.amount_edit)
        self.day_label.setBuddy(self.day_edit)
        self.label_label.setBuddy(self.label_edit)
        self.supplier_label.setBuddy(self.supplier_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.amount_edit, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.label_edit)
        QWidget.setTabOrder(self.label_edit, self.supplier_edit)
        QWidget.setTabOrder(self.supplier_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PaymentCommitment)
    # setupUi

    def retranslateUi(self, PaymentCommitment):
        PaymentCommitment.setWindowTitle(QCoreApplication.translate("PaymentCommitment", u"Engagement", None))
        self.left_label.setText("")
        self.left_label.setProperty(u"role", QCoreApplication.translate("PaymentCommitment", u"muted", None))
        self.amount_label.setText(QCoreApplication.translate("PaymentCommitment", u"&Montant (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("PaymentCommitment", u"Montant engag\u00e9 en euros", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("PaymentCommitment", u"&Date de l\u2019accord", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("PaymentCommitment", u"Date de l\u2019accord", None))
#endif // QT_CONFIG(accessibility)
        self.label_label.setText(QCoreApplication.translate("PaymentCommitment", u"&Libell\u00e9 (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.label_edit.setAccessibleName(QCoreApplication.translate("PaymentCommitment", u"Libell\u00e9 de l\u2019engagement", None))
#endif // QT_CONFIG(accessibility)
        self.label_edit.setPlaceholderText(QCoreApplication.translate("PaymentCommitment", u"Par exemple\u00a0: bacs et terre v\u00e9g\u00e9tale", None))
        self.supplier_label.setText(QCoreApplication.translate("PaymentCommitment", u"&Fournisseur", None))
#if QT_CONFIG(accessibility)
        self.supplier_edit.setAccessibleName(QCoreApplication.translate("PaymentCommitment", u"Fournisseur", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("PaymentCommitment", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("PaymentCommitment", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("PaymentCommitment", u"&Enregistrer l\u2019engagement", None))
    # retranslateUi

