# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payment_form.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit
from idcoop_desktop.views.widgets.euro_edit import EuroEdit

class Ui_PaymentForm(object):
    def setupUi(self, PaymentForm):
        if not PaymentForm.objectName():
            PaymentForm.setObjectName(u"PaymentForm")
        PaymentForm.resize(760, 200)
        PaymentForm.setMinimumSize(QSize(760, 0))
        self.column = QVBoxLayout(PaymentForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.left_label = QLabel(PaymentForm)
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
        self.when_row = QHBoxLayout()
        self.when_row.setSpacing(14)
        self.when_row.setObjectName(u"when_row")
        self.paid_radio = QRadioButton(PaymentForm)
        self.paid_radio.setObjectName(u"paid_radio")
        self.paid_radio.setChecked(True)

        self.when_row.addWidget(self.paid_radio)

        self.later_radio = QRadioButton(PaymentForm)
        self.later_radio.setObjectName(u"later_radio")

        self.when_row.addWidget(self.later_radio)

        self.when_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.when_row.addItem(self.when_spacer)


        self.fields.addLayout(self.when_row)

        self.amount_row = QHBoxLayout()
        self.amount_row.setSpacing(14)
        self.amount_row.setObjectName(u"amount_row")
        self.amount_pair = QVBoxLayout()
        self.amount_pair.setSpacing(4)
        self.amount_pair.setObjectName(u"amount_pair")
        self.amount_label = QLabel(PaymentForm)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setTextFormat(Qt.TextFormat.PlainText)

        self.amount_pair.addWidget(self.amount_label)

        self.amount_edit = EuroEdit(PaymentForm)
        self.amount_edit.setObjectName(u"amount_edit")

        self.amount_pair.addWidget(self.amount_edit)


        self.amount_row.addLayout(self.amount_pair)

        self.day_pair = QVBoxLayout()
        self.day_pair.setSpacing(4)
        self.day_pair.setObjectName(u"day_pair")
        self.day_label = QLabel(PaymentForm)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_pair.addWidget(self.day_label)

        self.day_edit = DateEdit(PaymentForm)
        self.day_edit.setObjectName(u"day_edit")

        self.day_pair.addWidget(self.day_edit)


        self.amount_row.addLayout(self.day_pair)


        self.fields.addLayout(self.amount_row)

        self.label_pair = QVBoxLayout()
        self.label_pair.setSpacing(4)
        self.label_pair.setObjectName(u"label_pair")
        self.label_label = QLabel(PaymentForm)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_pair.addWidget(self.label_label)

        self.label_edit = QLineEdit(PaymentForm)
        self.label_edit.setObjectName(u"label_edit")
        self.label_edit.setMaxLength(200)

        self.label_pair.addWidget(self.label_edit)


        self.fields.addLayout(self.label_pair)

        self.payee_row = QHBoxLayout()
        self.payee_row.setSpacing(14)
        self.payee_row.setObjectName(u"payee_row")
        self.supplier_radio = QRadioButton(PaymentForm)
        self.supplier_radio.setObjectName(u"supplier_radio")
        self.supplier_radio.setChecked(True)

        self.payee_row.addWidget(self.supplier_radio)

        self.repaid_radio = QRadioButton(PaymentForm)
        self.repaid_radio.setObjectName(u"repaid_radio")

        self.payee_row.addWidget(self.repaid_radio)

        self.payee_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.payee_row.addItem(self.payee_spacer)


        self.fields.addLayout(self.payee_row)

        self.payee_pair = QVBoxLayout()
        self.payee_pair.setSpacing(4)
        self.payee_pair.setObjectName(u"payee_pair")
        self.payee_label = QLabel(PaymentForm)
        self.payee_label.setObjectName(u"payee_label")
        self.payee_label.setTextFormat(Qt.TextFormat.PlainText)

        self.payee_pair.addWidget(self.payee_label)

        self.payee_edit = QLineEdit(PaymentForm)
        self.payee_edit.setObjectName(u"payee_edit")
        self.payee_edit.setMaxLength(200)

        self.payee_pair.addWidget(self.payee_edit)

        self.person_row = QHBoxLayout()
        self.person_row.setSpacing(8)
        self.person_row.setObjectName(u"person_row")
        self.person_combo = QComboBox(PaymentForm)
        self.person_combo.setObjectName(u"person_combo")

        self.person_row.addWidget(self.person_combo)

        self.person_slot = QHBoxLayout()
        self.person_slot.setSpacing(0)
        self.person_slot.setObjectName(u"person_slot")

        self.person_row.addLayout(self.person_slot)


        self.payee_pair.addLayout(self.person_row)


        self.fields.addLayout(self.payee_pair)

        self.commitment_pair = QVBoxLayout()
        self.commitment_pair.setSpacing(4)
        self.commitment_pair.setObjectName(u"commitment_pair")
        self.commitment_label = QLabel(PaymentForm)
        self.commitment_label.setObjectName(u"commitment_label")
        self.commitment_label.setTextFormat(Qt.TextFormat.PlainText)

        self.commitment_pair.addWidget(self.commitment_label)

        self.commitment_combo = QComboBox(PaymentForm)
        self.commitment_combo.setObjectName(u"commitment_combo")

        self.commitment_pair.addWidget(self.commitment_combo)


        self.fields.addLayout(self.commitment_pair)

        self.fields_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.fields_spacer)


        self.halves.addLayout(self.fields)

        self.proof_slot = QVBoxLayout()
        self.proof_slot.setSpacing(0)
        self.proof_slot.setObjectName(u"proof_slot")

        self.halves.addLayout(self.proof_slot)

        self.halves.setStretch(0, 5)
        self.halves.setStretch(1, 3)

        self.column.addLayout(self.halves)

        self.hint_label = QLabel(PaymentForm)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.column.addWidget(self.hint_label)

        self.error_label = QLabel(PaymentForm)
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

        self.cancel_button = QPushButton(PaymentForm)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(PaymentForm)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.amount_label.setBuddy(self.amount_edit)
        self.day_label.setBuddy(self.day_edit)
        self.label_label.setBuddy(self.label_edit)
        self.payee_label.setBuddy(self.payee_edit)
        self.commitment_label.setBuddy(self.commitment_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paid_radio, self.later_radio)
        QWidget.setTabOrder(self.later_radio, self.amount_edit)
        QWidget.setTabOrder(self.amount_edit, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.label_edit)
        QWidget.setTabOrder(self.label_edit, self.supplier_radio)
        QWidget.setTabOrder(self.supplier_radio, self.repaid_radio)
        QWidget.setTabOrder(self.repaid_radio, self.payee_edit)
        QWidget.setTabOrder(self.payee_edit, self.person_combo)
        QWidget.setTabOrder(self.person_combo, self.commitment_combo)
        QWidget.setTabOrder(self.commitment_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PaymentForm)
    # setupUi

    def retranslateUi(self, PaymentForm):
        PaymentForm.setWindowTitle(QCoreApplication.translate("PaymentForm", u"Paiement", None))
        self.left_label.setText("")
        self.left_label.setProperty(u"role", QCoreApplication.translate("PaymentForm", u"muted", None))
#if QT_CONFIG(accessibility)
        self.paid_radio.setAccessibleName(QCoreApplication.translate("PaymentForm", u"D\u00e9j\u00e0 pay\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.paid_radio.setText(QCoreApplication.translate("PaymentForm", u"D\u00e9j\u00e0 &pay\u00e9", None))
#if QT_CONFIG(accessibility)
        self.later_radio.setAccessibleName(QCoreApplication.translate("PaymentForm", u"\u00c0 mettre en paiement", None))
#endif // QT_CONFIG(accessibility)
        self.later_radio.setText(QCoreApplication.translate("PaymentForm", u"\u00c0 me&ttre en paiement", None))
        self.amount_label.setText(QCoreApplication.translate("PaymentForm", u"&Montant (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("PaymentForm", u"Montant pay\u00e9 en euros", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("PaymentForm", u"&Date du paiement", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("PaymentForm", u"Date du paiement", None))
#endif // QT_CONFIG(accessibility)
        self.label_label.setText(QCoreApplication.translate("PaymentForm", u"&Libell\u00e9 (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.label_edit.setAccessibleName(QCoreApplication.translate("PaymentForm", u"Libell\u00e9 du paiement", None))
#endif // QT_CONFIG(accessibility)
        self.label_edit.setPlaceholderText(QCoreApplication.translate("PaymentForm", u"Par exemple\u00a0: peinture et pinceaux", None))
#if QT_CONFIG(accessibility)
        self.supplier_radio.setAccessibleName(QCoreApplication.translate("PaymentForm", u"Pay\u00e9 \u00e0 un fournisseur", None))
#endif // QT_CONFIG(accessibility)
        self.supplier_radio.setText(QCoreApplication.translate("PaymentForm", u"Pay\u00e9 \u00e0 un &fournisseur", None))
#if QT_CONFIG(accessibility)
        self.repaid_radio.setAccessibleName(QCoreApplication.translate("PaymentForm", u"Rembours\u00e9 \u00e0 un coop\u00e9rateur qui a avanc\u00e9 l\u2019argent", None))
#endif // QT_CONFIG(accessibility)
        self.repaid_radio.setText(QCoreApplication.translate("PaymentForm", u"&Rembours\u00e9 \u00e0 un coop\u00e9rateur", None))
        self.payee_label.setText(QCoreApplication.translate("PaymentForm", u"&Nom du fournisseur", None))
#if QT_CONFIG(accessibility)
        self.payee_edit.setAccessibleName(QCoreApplication.translate("PaymentForm", u"Nom du fournisseur", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.person_combo.setAccessibleName(QCoreApplication.translate("PaymentForm", u"Coop\u00e9rateur rembours\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.commitment_label.setText(QCoreApplication.translate("PaymentForm", u"Devis en&gag\u00e9 que ce paiement r\u00e8gle", None))
#if QT_CONFIG(accessibility)
        self.commitment_combo.setAccessibleName(QCoreApplication.translate("PaymentForm", u"Devis engag\u00e9 que ce paiement r\u00e8gle", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText("")
        self.hint_label.setProperty(u"role", QCoreApplication.translate("PaymentForm", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("PaymentForm", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("PaymentForm", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("PaymentForm", u"&Enregistrer le paiement", None))
    # retranslateUi

