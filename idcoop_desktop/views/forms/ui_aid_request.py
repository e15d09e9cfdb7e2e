# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'aid_request.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit
from idcoop_desktop.views.widgets.euro_edit import EuroEdit

class Ui_AidRequest(object):
    def setupUi(self, AidRequest):
        if not AidRequest.objectName():
            AidRequest.setObjectName(u"AidRequest")
        AidRequest.resize(620, 200)
        AidRequest.setMinimumSize(QSize(620, 0))
        self.column = QVBoxLayout(AidRequest)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.person_row = QHBoxLayout()
        self.person_row.setSpacing(14)
        self.person_row.setObjectName(u"person_row")
        self.person_pair = QVBoxLayout()
        self.person_pair.setSpacing(4)
        self.person_pair.setObjectName(u"person_pair")
        self.person_label = QLabel(AidRequest)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)

        self.person_pair.addWidget(self.person_label)

        self.person_place = QVBoxLayout()
        self.person_place.setSpacing(0)
        self.person_place.setObjectName(u"person_place")
        self.person_place.setContentsMargins(0, 0, 0, 0)

        self.person_pair.addLayout(self.person_place)


        self.person_row.addLayout(self.person_pair)

        self.day_pair = QVBoxLayout()
        self.day_pair.setSpacing(4)
        self.day_pair.setObjectName(u"day_pair")
        self.day_label = QLabel(AidRequest)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_pair.addWidget(self.day_label)

        self.day_edit = DateEdit(AidRequest)
        self.day_edit.setObjectName(u"day_edit")

        self.day_pair.addWidget(self.day_edit)


        self.person_row.addLayout(self.day_pair)

        self.person_row.setStretch(0, 3)
        self.person_row.setStretch(1, 2)

        self.column.addLayout(self.person_row)

        self.home_row = QHBoxLayout()
        self.home_row.setSpacing(14)
        self.home_row.setObjectName(u"home_row")
        self.residence_pair = QVBoxLayout()
        self.residence_pair.setSpacing(4)
        self.residence_pair.setObjectName(u"residence_pair")
        self.residence_label = QLabel(AidRequest)
        self.residence_label.setObjectName(u"residence_label")
        self.residence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.residence_pair.addWidget(self.residence_label)

        self.residence_place = QVBoxLayout()
        self.residence_place.setSpacing(0)
        self.residence_place.setObjectName(u"residence_place")
        self.residence_place.setContentsMargins(0, 0, 0, 0)

        self.residence_pair.addLayout(self.residence_place)


        self.home_row.addLayout(self.residence_pair)

        self.dwelling_pair = QVBoxLayout()
        self.dwelling_pair.setSpacing(4)
        self.dwelling_pair.setObjectName(u"dwelling_pair")
        self.dwelling_label = QLabel(AidRequest)
        self.dwelling_label.setObjectName(u"dwelling_label")
        self.dwelling_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dwelling_pair.addWidget(self.dwelling_label)

        self.dwelling_edit = QLineEdit(AidRequest)
        self.dwelling_edit.setObjectName(u"dwelling_edit")

        self.dwelling_pair.addWidget(self.dwelling_edit)


        self.home_row.addLayout(self.dwelling_pair)

        self.home_row.setStretch(0, 3)
        self.home_row.setStretch(1, 2)

        self.column.addLayout(self.home_row)

        self.newcomer_box = QWidget(AidRequest)
        self.newcomer_box.setObjectName(u"newcomer_box")
        self.newcomer_box_column = QVBoxLayout(self.newcomer_box)
        self.newcomer_box_column.setSpacing(12)
        self.newcomer_box_column.setObjectName(u"newcomer_box_column")
        self.newcomer_box_column.setContentsMargins(0, 0, 0, 0)
        self.newcomer_row = QHBoxLayout()
        self.newcomer_row.setSpacing(14)
        self.newcomer_row.setObjectName(u"newcomer_row")
        self.newcomer_pair = QVBoxLayout()
        self.newcomer_pair.setSpacing(4)
        self.newcomer_pair.setObjectName(u"newcomer_pair")
        self.newcomer_label = QLabel(self.newcomer_box)
        self.newcomer_label.setObjectName(u"newcomer_label")
        self.newcomer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.newcomer_pair.addWidget(self.newcomer_label)

        self.newcomer_place = QVBoxLayout()
        self.newcomer_place.setSpacing(0)
        self.newcomer_place.setObjectName(u"newcomer_place")
        self.newcomer_place.setContentsMargins(0, 0, 0, 0)

        self.newcomer_pair.addLayout(self.newcomer_place)


        self.newcomer_row.addLayout(self.newcomer_pair)

        self.signed_pair = QVBoxLayout()
        self.signed_pair.setSpacing(4)
        self.signed_pair.setObjectName(u"signed_pair")
        self.signed_label = QLabel(self.newcomer_box)
        self.signed_label.setObjectName(u"signed_label")
        self.signed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.signed_pair.addWidget(self.signed_label)

        self.signed_edit = DateEdit(self.newcomer_box)
        self.signed_edit.setObjectName(u"signed_edit")

        self.signed_pair.addWidget(self.signed_edit)


        self.newcomer_row.addLayout(self.signed_pair)

        self.newcomer_row.setStretch(0, 3)
        self.newcomer_row.setStretch(1, 2)

        self.newcomer_box_column.addLayout(self.newcomer_row)

        self.newcomer_home_row = QHBoxLayout()
        self.newcomer_home_row.setSpacing(14)
        self.newcomer_home_row.setObjectName(u"newcomer_home_row")
        self.newcomer_residence_pair = QVBoxLayout()
        self.newcomer_residence_pair.setSpacing(4)
        self.newcomer_residence_pair.setObjectName(u"newcomer_residence_pair")
        self.newcomer_residence_label = QLabel(self.newcomer_box)
        self.newcomer_residence_label.setObjectName(u"newcomer_residence_label")
        self.newcomer_residence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.newcomer_residence_pair.addWidget(self.newcomer_residence_label)

        self.newcomer_residence_place = QVBoxLayout()
        self.newcomer_residence_place.setSpacing(0)
        self.newcomer_residence_place.setObjectName(u"newcomer_residence_place")
        self.newcomer_residence_place.setContentsMargins(0, 0, 0, 0)

        self.newcomer_residence_pair.addLayout(self.newcomer_residence_place)


        self.newcomer_home_row.addLayout(self.newcomer_residence_pair)

        self.newcomer_dwelling_pair = QVBoxLayout()
        self.newcomer_dwelling_pair.setSpacing(4)
        self.newcomer_dwelling_pair.setObjectName(u"newcomer_dwelling_pair")
        self.newcomer_dwelling_label = QLabel(self.newcomer_box)
        self.newcomer_dwelling_label.setObjectName(u"newcomer_dwelling_label")
        self.newcomer_dwelling_label.setTextFormat(Qt.TextFormat.PlainText)

        self.newcomer_dwelling_pair.addWidget(self.newcomer_dwelling_label)

        self.newcomer_dwelling_edit = QLineEdit(self.newcomer_box)
        self.newcomer_dwelling_edit.setObjectName(u"newcomer_dwelling_edit")

        self.newcomer_dwelling_pair.addWidget(self.newcomer_dwelling_edit)


        self.newcomer_home_row.addLayout(self.newcomer_dwelling_pair)

        self.newcomer_home_row.setStretch(0, 3)
        self.newcomer_home_row.setStretch(1, 2)

        self.newcomer_box_column.addLayout(self.newcomer_home_row)

        self.newcomer_hint = QLabel(self.newcomer_box)
        self.newcomer_hint.setObjectName(u"newcomer_hint")
        self.newcomer_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.newcomer_hint.setWordWrap(True)

        self.newcomer_box_column.addWidget(self.newcomer_hint)


        self.column.addWidget(self.newcomer_box)

        self.subject_row = QHBoxLayout()
        self.subject_row.setSpacing(14)
        self.subject_row.setObjectName(u"subject_row")
        self.subject_pair = QVBoxLayout()
        self.subject_pair.setSpacing(4)
        self.subject_pair.setObjectName(u"subject_pair")
        self.subject_label = QLabel(AidRequest)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)

        self.subject_pair.addWidget(self.subject_label)

        self.subject_edit = QPlainTextEdit(AidRequest)
        self.subject_edit.setObjectName(u"subject_edit")
        self.subject_edit.setTabChangesFocus(True)
        self.subject_edit.setMinimumSize(QSize(0, 64))
        self.subject_edit.setMaximumSize(QSize(16777215, 96))

        self.subject_pair.addWidget(self.subject_edit)


        self.subject_row.addLayout(self.subject_pair)

        self.subject_row.setStretch(0, 1)

        self.column.addLayout(self.subject_row)

        self.amount_row = QHBoxLayout()
        self.amount_row.setSpacing(14)
        self.amount_row.setObjectName(u"amount_row")
        self.amount_pair = QVBoxLayout()
        self.amount_pair.setSpacing(4)
        self.amount_pair.setObjectName(u"amount_pair")
        self.amount_label = QLabel(AidRequest)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setTextFormat(Qt.TextFormat.PlainText)

        self.amount_pair.addWidget(self.amount_label)

        self.amount_edit = EuroEdit(AidRequest)
        self.amount_edit.setObjectName(u"amount_edit")

        self.amount_pair.addWidget(self.amount_edit)


        self.amount_row.addLayout(self.amount_pair)

        self.rule_pair = QVBoxLayout()
        self.rule_pair.setSpacing(0)
        self.rule_pair.setObjectName(u"rule_pair")
        self.rule_pair.setContentsMargins(0, 0, 0, 9)
        self.rule_spacer = QSpacerItem(0, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rule_pair.addItem(self.rule_spacer)

        self.rule_label = QLabel(AidRequest)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rule_label.setWordWrap(True)

        self.rule_pair.addWidget(self.rule_label)


        self.amount_row.addLayout(self.rule_pair)

        self.amount_row.setStretch(0, 2)
        self.amount_row.setStretch(1, 3)

        self.column.addLayout(self.amount_row)

        self.error_label = QLabel(AidRequest)
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

        self.cancel_button = QPushButton(AidRequest)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(AidRequest)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.dwelling_label.setBuddy(self.dwelling_edit)
        self.signed_label.setBuddy(self.signed_edit)
        self.newcomer_dwelling_label.setBuddy(self.newcomer_dwelling_edit)
        self.subject_label.setBuddy(self.subject_edit)
        self.amount_label.setBuddy(self.amount_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.dwelling_edit)
        QWidget.setTabOrder(self.dwelling_edit, self.signed_edit)
        QWidget.setTabOrder(self.signed_edit, self.newcomer_dwelling_edit)
        QWidget.setTabOrder(self.newcomer_dwelling_edit, self.subject_edit)
        QWidget.setTabOrder(self.subject_edit, self.amount_edit)
        QWidget.setTabOrder(self.amount_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AidRequest)
    # setupUi

    def retranslateUi(self, AidRequest):
        AidRequest.setWindowTitle(QCoreApplication.translate("AidRequest", u"Demande d\u2019aide", None))
        self.person_label.setText(QCoreApplication.translate("AidRequest", u"&Personne (obligatoire)", None))
        self.day_label.setText(QCoreApplication.translate("AidRequest", u"&Date (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("AidRequest", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.residence_label.setText(QCoreApplication.translate("AidRequest", u"&R\u00e9sidence", None))
        self.dwelling_label.setText(QCoreApplication.translate("AidRequest", u"Lo&gement", None))
#if QT_CONFIG(accessibility)
        self.dwelling_edit.setAccessibleName(QCoreApplication.translate("AidRequest", u"Logement", None))
#endif // QT_CONFIG(accessibility)
        self.dwelling_edit.setPlaceholderText(QCoreApplication.translate("AidRequest", u"Par exemple\u00a0: B12", None))
        self.newcomer_label.setText(QCoreApplication.translate("AidRequest", u"&Filleul (obligatoire)", None))
        self.signed_label.setText(QCoreApplication.translate("AidRequest", u"&Signature, si elle est connue", None))
#if QT_CONFIG(accessibility)
        self.signed_edit.setAccessibleName(QCoreApplication.translate("AidRequest", u"Date de la signature du filleul", None))
#endif // QT_CONFIG(accessibility)
        self.newcomer_residence_label.setText(QCoreApplication.translate("AidRequest", u"R\u00e9sidence d&u filleul", None))
        self.newcomer_dwelling_label.setText(QCoreApplication.translate("AidRequest", u"Son logement ou son adresse", None))
#if QT_CONFIG(accessibility)
        self.newcomer_dwelling_edit.setAccessibleName(QCoreApplication.translate("AidRequest", u"Logement ou adresse du filleul", None))
#endif // QT_CONFIG(accessibility)
        self.newcomer_dwelling_edit.setPlaceholderText(QCoreApplication.translate("AidRequest", u"Par exemple\u00a0: C4, ou 9 rue des Lilas", None))
        self.newcomer_hint.setText(QCoreApplication.translate("AidRequest", u"Notez o\u00f9 chacun habite ce jour-l\u00e0\u00a0: l\u2019aide ne vaut pas au sein d\u2019un foyer.", None))
        self.newcomer_hint.setProperty(u"role", QCoreApplication.translate("AidRequest", u"muted", None))
        self.subject_label.setText(QCoreApplication.translate("AidRequest", u"Petite r\u00e9&paration (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.subject_edit.setAccessibleName(QCoreApplication.translate("AidRequest", u"Petite r\u00e9paration \u00e0 faire", None))
#endif // QT_CONFIG(accessibility)
        self.subject_edit.setPlaceholderText(QCoreApplication.translate("AidRequest", u"Ce qui est \u00e0 r\u00e9parer, o\u00f9 dans le logement", None))
        self.amount_label.setText(QCoreApplication.translate("AidRequest", u"&Montant demand\u00e9", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("AidRequest", u"Montant demand\u00e9 en euros", None))
#endif // QT_CONFIG(accessibility)
        self.rule_label.setText("")
        self.rule_label.setProperty(u"role", QCoreApplication.translate("AidRequest", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("AidRequest", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("AidRequest", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("AidRequest", u"&Enregistrer la demande", None))
    # retranslateUi

