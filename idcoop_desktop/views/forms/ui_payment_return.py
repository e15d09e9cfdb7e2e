# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payment_return.ui'
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

class Ui_PaymentReturn(object):
    def setupUi(self, PaymentReturn):
        if not PaymentReturn.objectName():
            PaymentReturn.setObjectName(u"PaymentReturn")
        PaymentReturn.resize(480, 200)
        PaymentReturn.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(PaymentReturn)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.question_label = QLabel(PaymentReturn)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setWordWrap(True)

        self.column.addWidget(self.question_label)

        self.amount_row = QHBoxLayout()
        self.amount_row.setSpacing(14)
        self.amount_row.setObjectName(u"amount_row")
        self.amount_pair = QVBoxLayout()
        self.amount_pair.setSpacing(4)
        self.amount_pair.setObjectName(u"amount_pair")
        self.amount_label = QLabel(PaymentReturn)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setTextFormat(Qt.TextFormat.PlainText)

        self.amount_pair.addWidget(self.amount_label)

        self.amount_edit = EuroEdit(PaymentReturn)
        self.amount_edit.setObjectName(u"amount_edit")

        self.amount_pair.addWidget(self.amount_edit)


        self.amount_row.addLayout(self.amount_pair)

        self.day_pair = QVBoxLayout()
        self.day_pair.setSpacing(4)
        self.day_pair.setObjectName(u"day_pair")
        self.day_label = QLabel(PaymentReturn)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_pair.addWidget(self.day_label)

        self.day_edit = DateEdit(PaymentReturn)
        self.day_edit.setObjectName(u"day_edit")

        self.day_pair.addWidget(self.day_edit)


        self.amount_row.addLayout(self.day_pair)


        self.column.addLayout(self.amount_row)

        self.reason_pair = QVBoxLayout()
        self.reason_pair.setSpacing(4)
        self.reason_pair.setObjectName(u"reason_pair")
        self.reason_label = QLabel(PaymentReturn)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_pair.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(PaymentReturn)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMaxLength(200)

        self.reason_pair.addWidget(self.reason_edit)


        self.column.addLayout(self.reason_pair)

        self.left_label = QLabel(PaymentReturn)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setTextFormat(Qt.TextFormat.PlainText)
        self.left_label.setWordWrap(True)

        self.column.addWidget(self.left_label)

        self.error_label = QLabel(PaymentReturn)
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

        self.cancel_button = QPushButton(PaymentReturn)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(PaymentReturn)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.amount_label.setBuddy(self.amount_edit)
        self.day_label.setBuddy(self.day_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.amount_edit, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PaymentReturn)
    # setupUi

    def retranslateUi(self, PaymentReturn):
        PaymentReturn.setWindowTitle(QCoreApplication.translate("PaymentReturn", u"Somme rendue", None))
        self.question_label.setText("")
        self.amount_label.setText(QCoreApplication.translate("PaymentReturn", u"&Montant rendu (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("PaymentReturn", u"Montant rendu en euros", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("PaymentReturn", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("PaymentReturn", u"Date \u00e0 laquelle la somme est rendue", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("PaymentReturn", u"&Raison (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("PaymentReturn", u"Raison", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("PaymentReturn", u"Par exemple\u00a0: deux sacs non utilis\u00e9s, repris par le magasin", None))
        self.left_label.setText("")
        self.left_label.setProperty(u"role", QCoreApplication.translate("PaymentReturn", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("PaymentReturn", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("PaymentReturn", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("PaymentReturn", u"&Enregistrer la somme rendue", None))
    # retranslateUi

