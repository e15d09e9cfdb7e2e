# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'aid_signature.ui'
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

class Ui_AidSignature(object):
    def setupUi(self, AidSignature):
        if not AidSignature.objectName():
            AidSignature.setObjectName(u"AidSignature")
        AidSignature.resize(520, 200)
        AidSignature.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(AidSignature)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.who_label = QLabel(AidSignature)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setWordWrap(True)

        self.column.addWidget(self.who_label)

        self.signed_pair = QVBoxLayout()
        self.signed_pair.setSpacing(4)
        self.signed_pair.setObjectName(u"signed_pair")
        self.signed_label = QLabel(AidSignature)
        self.signed_label.setObjectName(u"signed_label")
        self.signed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.signed_pair.addWidget(self.signed_label)

        self.signed_edit = DateEdit(AidSignature)
        self.signed_edit.setObjectName(u"signed_edit")

        self.signed_pair.addWidget(self.signed_edit)


        self.column.addLayout(self.signed_pair)

        self.newcomer_pair = QVBoxLayout()
        self.newcomer_pair.setSpacing(4)
        self.newcomer_pair.setObjectName(u"newcomer_pair")
        self.newcomer_label = QLabel(AidSignature)
        self.newcomer_label.setObjectName(u"newcomer_label")
        self.newcomer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.newcomer_pair.addWidget(self.newcomer_label)

        self.newcomer_place = QVBoxLayout()
        self.newcomer_place.setSpacing(0)
        self.newcomer_place.setObjectName(u"newcomer_place")
        self.newcomer_place.setContentsMargins(0, 0, 0, 0)

        self.newcomer_pair.addLayout(self.newcomer_place)


        self.column.addLayout(self.newcomer_pair)

        self.newcomer_hint = QLabel(AidSignature)
        self.newcomer_hint.setObjectName(u"newcomer_hint")
        self.newcomer_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.newcomer_hint.setWordWrap(True)

        self.column.addWidget(self.newcomer_hint)

        self.error_label = QLabel(AidSignature)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.bottom_spacer = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_spacer)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(10)
        self.button_row.setObjectName(u"button_row")
        self.button_spacer = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)

        self.cancel_button = QPushButton(AidSignature)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(AidSignature)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.signed_label.setBuddy(self.signed_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.signed_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AidSignature)
    # setupUi

    def retranslateUi(self, AidSignature):
        AidSignature.setWindowTitle(QCoreApplication.translate("AidSignature", u"Signature du filleul", None))
        self.who_label.setText("")
        self.who_label.setProperty(u"role", QCoreApplication.translate("AidSignature", u"heading", None))
        self.signed_label.setText(QCoreApplication.translate("AidSignature", u"Date de la &signature", None))
#if QT_CONFIG(accessibility)
        self.signed_edit.setAccessibleName(QCoreApplication.translate("AidSignature", u"Date de la signature du filleul", None))
#endif // QT_CONFIG(accessibility)
        self.newcomer_label.setText(QCoreApplication.translate("AidSignature", u"&Fiche du filleul, s\u2019il est devenu coop\u00e9rateur", None))
        self.newcomer_hint.setText(QCoreApplication.translate("AidSignature", u"Rattach\u00e9 \u00e0 sa fiche, le filleul n\u2019est plus confondu avec quelqu\u2019un du m\u00eame nom.", None))
        self.newcomer_hint.setProperty(u"role", QCoreApplication.translate("AidSignature", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("AidSignature", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("AidSignature", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("AidSignature", u"&Enregistrer", None))
    # retranslateUi

