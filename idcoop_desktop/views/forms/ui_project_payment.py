# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_payment.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit
from idcoop_desktop.views.widgets.euro_edit import EuroEdit

class Ui_ProjectPayment(object):
    def setupUi(self, ProjectPayment):
        if not ProjectPayment.objectName():
            ProjectPayment.setObjectName(u"ProjectPayment")
        ProjectPayment.resize(520, 200)
        ProjectPayment.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(ProjectPayment)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.left_label = QLabel(ProjectPayment)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setTextFormat(Qt.TextFormat.PlainText)
        self.left_label.setWordWrap(True)

        self.column.addWidget(self.left_label)

        self.amount_row = QHBoxLayout()
        self.amount_row.setSpacing(14)
        self.amount_row.setObjectName(u"amount_row")
        self.amount_pair = QVBoxLayout()
        self.amount_pair.setSpacing(4)
        self.amount_pair.setObjectName(u"amount_pair")
        self.amount_label = QLabel(ProjectPayment)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setTextFormat(Qt.TextFormat.PlainText)

        self.amount_pair.addWidget(self.amount_label)

        self.amount_edit = EuroEdit(ProjectPayment)
        self.amount_edit.setObjectName(u"amount_edit")

        self.amount_pair.addWidget(self.amount_edit)


        self.amount_row.addLayout(self.amount_pair)

        self.day_pair = QVBoxLayout()
        self.day_pair.setSpacing(4)
        self.day_pair.setObjectName(u"day_pair")
        self.day_label = QLabel(ProjectPayment)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_pair.addWidget(self.day_label)

        self.day_edit = DateEdit(ProjectPayment)
        self.day_edit.setObjectName(u"day_edit")

        self.day_pair.addWidget(self.day_edit)


        self.amount_row.addLayout(self.day_pair)


        self.column.addLayout(self.amount_row)

        self.label_pair = QVBoxLayout()
        self.label_pair.setSpacing(4)
        self.label_pair.setObjectName(u"label_pair")
        self.label_label = QLabel(ProjectPayment)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_pair.addWidget(self.label_label)

        self.label_edit = QLineEdit(ProjectPayment)
        self.label_edit.setObjectName(u"label_edit")
        self.label_edit.setMaxLength(200)

        self.label_pair.addWidget(self.label_edit)


        self.column.addLayout(self.label_pair)

        self.payee_row = QHBoxLayout()
        self.payee_row.setSpacing(14)
        self.payee_row.setObjectName(u"payee_row")
        self.supplier_radio = QRadioButton(ProjectPayment)
        self.supplier_radio.setObjectName(u"supplier_radio")
        self.supplier_radio.setChecked(True)

        self.payee_row.addWidget(self.supplier_radio)

        self.repaid_radio = QRadioButton(ProjectPayment)
        self.repaid_radio.setObjectName(u"repaid_radio")

        self.payee_row.addWidget(self.repaid_radio)

        self.payee_row_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.payee_row.addItem(self.payee_row_spacer)


        self.column.addLayout(self.payee_row)

        self.payee_pair = QVBoxLayout()
        self.payee_pair.setSpacing(4)
        self.payee_pair.setObjectName(u"payee_pair")
        self.payee_label = QLabel(ProjectPayment)
        self.payee_label.setObjectName(u"payee_label")
        self.payee_label.setTextFormat(Qt.TextFormat.PlainText)

        self.payee_pair.addWidget(self.payee_label)

        self.payee_edit = QLineEdit(ProjectPayment)
        self.payee_edit.setObjectName(u"payee_edit")
        self.payee_edit.setMaxLength(200)

        self.payee_pair.addWidget(self.payee_edit)


        self.column.addLayout(self.payee_pair)

        self.receipt_row = QHBoxLayout()
        self.receipt_row.setSpacing(14)
        self.receipt_row.setObjectName(u"receipt_row")
        self.receipt_button = QPushButton(ProjectPayment)
        self.receipt_button.setObjectName(u"receipt_button")

        self.receipt_row.addWidget(self.receipt_button)

        self.receipt_label = QLabel(ProjectPayment)
        self.receipt_label.setObjectName(u"receipt_label")
        self.receipt_label.setTextFormat(Qt.TextFormat.PlainText)
        self.receipt_label.setWordWrap(True)

        self.receipt_row.addWidget(self.receipt_label)

        self.receipt_row.setStretch(1, 1)

        self.column.addLayout(self.receipt_row)

        self.error_label = QLabel(ProjectPayment)
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

        self.cancel_button = QPushButton(ProjectPayment)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProjectPayment)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.amount_label.setBuddy(self.amount_edit)
        self.day_label.setBuddy(self.day_edit)
        self.label_label.setBuddy(self.label_edit)
        self.payee_label.setBuddy(self.payee_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.amount_edit, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.label_edit)
        QWidget.setTabOrder(self.label_edit, self.supplier_radio)
        QWidget.setTabOrder(self.supplier_radio, self.repaid_radio)
        QWidget.setTabOrder(self.repaid_radio, self.payee_edit)
        QWidget.setTabOrder(self.payee_edit, self.receipt_button)
        QWidget.setTabOrder(self.receipt_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ProjectPayment)
    # setupUi

    def retranslateUi(self, ProjectPayment):
        ProjectPayment.setWindowTitle(QCoreApplication.translate("ProjectPayment", u"Paiement", None))
        self.left_label.setText("")
        self.left_label.setProperty(u"role", QCoreApplication.translate("ProjectPayment", u"muted", None))
        self.amount_label.setText(QCoreApplication.translate("ProjectPayment", u"&Montant (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("ProjectPayment", u"Montant pay\u00e9 en euros", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("ProjectPayment", u"&Date du paiement", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("ProjectPayment", u"Date du paiement", None))
#endif // QT_CONFIG(accessibility)
        self.label_label.setText(QCoreApplication.translate("ProjectPayment", u"&Libell\u00e9 (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.label_edit.setAccessibleName(QCoreApplication.translate("ProjectPayment", u"Libell\u00e9 du paiement", None))
#endif // QT_CONFIG(accessibility)
        self.label_edit.setPlaceholderText(QCoreApplication.translate("ProjectPayment", u"Par exemple\u00a0: peinture et pinceaux", None))
#if QT_CONFIG(accessibility)
        self.supplier_radio.setAccessibleName(QCoreApplication.translate("ProjectPayment", u"Pay\u00e9 \u00e0 un fournisseur", None))
#endif // QT_CONFIG(accessibility)
        self.supplier_radio.setText(QCoreApplication.translate("ProjectPayment", u"Pay\u00e9 \u00e0 un &fournisseur", None))
#if QT_CONFIG(accessibility)
        self.repaid_radio.setAccessibleName(QCoreApplication.translate("ProjectPayment", u"Rembours\u00e9 \u00e0 un habitant", None))
#endif // QT_CONFIG(accessibility)
        self.repaid_radio.setText(QCoreApplication.translate("ProjectPayment", u"&Rembours\u00e9 \u00e0 un habitant", None))
        self.payee_label.setText(QCoreApplication.translate("ProjectPayment", u"&Nom", None))
#if QT_CONFIG(accessibility)
        self.payee_edit.setAccessibleName(QCoreApplication.translate("ProjectPayment", u"Nom du fournisseur ou de la personne rembours\u00e9e", None))
#endif // QT_CONFIG(accessibility)
        self.receipt_button.setText(QCoreApplication.translate("ProjectPayment", u"&Joindre un justificatif\u2026", None))
        self.receipt_label.setText(QCoreApplication.translate("ProjectPayment", u"Vous pourrez aussi le joindre plus tard.", None))
        self.receipt_label.setProperty(u"role", QCoreApplication.translate("ProjectPayment", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ProjectPayment", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ProjectPayment", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ProjectPayment", u"&Enregistrer le paiement", None))
    # retranslateUi

