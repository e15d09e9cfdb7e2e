# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payment_day.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_PaymentDay(object):
    def setupUi(self, PaymentDay):
        if not PaymentDay.objectName():
            PaymentDay.setObjectName(u"PaymentDay")
        PaymentDay.resize(420, 200)
        PaymentDay.setMinimumSize(QSize(420, 0))
        self.column = QVBoxLayout(PaymentDay)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.question_label = QLabel(PaymentDay)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setWordWrap(True)

        self.column.addWidget(self.question_label)

        self.day_pair = QVBoxLayout()
        self.day_pair.setSpacing(4)
        self.day_pair.setObjectName(u"day_pair")
        self.day_label = QLabel(PaymentDay)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_pair.addWidget(self.day_label)

        self.day_edit = DateEdit(PaymentDay)
        self.day_edit.setObjectName(u"day_edit")

        self.day_pair.addWidget(self.day_edit)


        self.column.addLayout(self.day_pair)

        self.error_label = QLabel(PaymentDay)
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

        self.cancel_button = QPushButton(PaymentDay)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(PaymentDay)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PaymentDay)
    # setupUi

    def retranslateUi(self, PaymentDay):
        PaymentDay.setWindowTitle(QCoreApplication.translate("PaymentDay", u"Paiement fait", None))
        self.question_label.setText("")
        self.day_label.setText(QCoreApplication.translate("PaymentDay", u"&Pay\u00e9 le", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("PaymentDay", u"Jour du paiement", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("PaymentDay", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("PaymentDay", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("PaymentDay", u"&Noter le paiement", None))
    # retranslateUi

