# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_consent.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_PersonConsent(object):
    def setupUi(self, PersonConsent):
        if not PersonConsent.objectName():
            PersonConsent.setObjectName(u"PersonConsent")
        PersonConsent.resize(560, 320)
        PersonConsent.setMinimumSize(QSize(560, 0))
        self.column = QVBoxLayout(PersonConsent)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(4)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(PersonConsent)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.fields.addWidget(self.about_label, 0, 0, 1, 2)

        self.gap_1 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_1, 1, 0, 1, 1)

        self.uses_label = QLabel(PersonConsent)
        self.uses_label.setObjectName(u"uses_label")

        self.fields.addWidget(self.uses_label, 2, 0, 1, 2)

        self.uses_place = QGridLayout()
        self.uses_place.setObjectName(u"uses_place")
        self.uses_place.setHorizontalSpacing(14)
        self.uses_place.setVerticalSpacing(4)
        self.uses_place.setContentsMargins(0, 0, 0, 0)

        self.fields.addLayout(self.uses_place, 3, 0, 1, 2)

        self.gap_4 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_4, 4, 0, 1, 1)

        self.from_label = QLabel(PersonConsent)
        self.from_label.setObjectName(u"from_label")

        self.fields.addWidget(self.from_label, 5, 0, 1, 1)

        self.until_label = QLabel(PersonConsent)
        self.until_label.setObjectName(u"until_label")

        self.fields.addWidget(self.until_label, 5, 1, 1, 1)

        self.from_on = DateEdit(PersonConsent)
        self.from_on.setObjectName(u"from_on")

        self.fields.addWidget(self.from_on, 6, 0, 1, 1)

        self.until_on = DateEdit(PersonConsent)
        self.until_on.setObjectName(u"until_on")

        self.fields.addWidget(self.until_on, 6, 1, 1, 1)

        self.durations_place = QHBoxLayout()
        self.durations_place.setSpacing(4)
        self.durations_place.setObjectName(u"durations_place")
        self.durations_place.setContentsMargins(0, 0, 0, 0)

        self.fields.addLayout(self.durations_place, 7, 1, 1, 1)

        self.note_label = QLabel(PersonConsent)
        self.note_label.setObjectName(u"note_label")

        self.fields.addWidget(self.note_label, 8, 0, 1, 2)

        self.note = QLineEdit(PersonConsent)
        self.note.setObjectName(u"note")

        self.fields.addWidget(self.note, 9, 0, 1, 2)

        self.hint_place = QVBoxLayout()
        self.hint_place.setObjectName(u"hint_place")
        self.hint_place.setContentsMargins(0, 0, 0, 0)

        self.fields.addLayout(self.hint_place, 10, 0, 1, 2)

        self.scope_label = QLabel(PersonConsent)
        self.scope_label.setObjectName(u"scope_label")
        self.scope_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.scope_label, 11, 0, 1, 2)

        self.scope = QComboBox(PersonConsent)
        self.scope.setObjectName(u"scope")

        self.fields.addWidget(self.scope, 12, 0, 1, 2)

        self.holders_label = QLabel(PersonConsent)
        self.holders_label.setObjectName(u"holders_label")
        self.holders_label.setTextFormat(Qt.TextFormat.PlainText)
        self.holders_label.setWordWrap(True)

        self.fields.addWidget(self.holders_label, 13, 0, 1, 2)

        self.first_label = QLabel(PersonConsent)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.first_label, 14, 0, 1, 1)

        self.second_label = QLabel(PersonConsent)
        self.second_label.setObjectName(u"second_label")
        self.second_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.second_label, 14, 1, 1, 1)

        self.first_holder = QLineEdit(PersonConsent)
        self.first_holder.setObjectName(u"first_holder")
        self.first_holder.setMaxLength(200)

        self.fields.addWidget(self.first_holder, 15, 0, 1, 1)

        self.second_holder = QLineEdit(PersonConsent)
        self.second_holder.setObjectName(u"second_holder")
        self.second_holder.setMaxLength(200)

        self.fields.addWidget(self.second_holder, 15, 1, 1, 1)

        self.proof_label = QLabel(PersonConsent)
        self.proof_label.setObjectName(u"proof_label")
        self.proof_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.proof_label, 16, 0, 1, 2)

        self.sole_proof = QLineEdit(PersonConsent)
        self.sole_proof.setObjectName(u"sole_proof")
        self.sole_proof.setMaxLength(200)

        self.fields.addWidget(self.sole_proof, 17, 0, 1, 2)

        self.scan_place = QVBoxLayout()
        self.scan_place.setObjectName(u"scan_place")
        self.scan_place.setContentsMargins(-1, 8, -1, -1)

        self.fields.addLayout(self.scan_place, 18, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(PersonConsent)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(PersonConsent)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(PersonConsent)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.from_label.setBuddy(self.from_on)
        self.until_label.setBuddy(self.until_on)
        self.note_label.setBuddy(self.note)
        self.scope_label.setBuddy(self.scope)
        self.first_label.setBuddy(self.first_holder)
        self.second_label.setBuddy(self.second_holder)
        self.proof_label.setBuddy(self.sole_proof)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.from_on, self.until_on)
        QWidget.setTabOrder(self.until_on, self.note)
        QWidget.setTabOrder(self.note, self.scope)
        QWidget.setTabOrder(self.scope, self.first_holder)
        QWidget.setTabOrder(self.first_holder, self.second_holder)
        QWidget.setTabOrder(self.second_holder, self.sole_proof)
        QWidget.setTabOrder(self.sole_proof, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PersonConsent)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PersonConsent):
        PersonConsent.setWindowTitle(QCoreApplication.translate("PersonConsent", u"Noter un accord", None))
        self.about_label.setText("")
        self.about_label.setProperty(u"role", QCoreApplication.translate("PersonConsent", u"heading", None))
        self.uses_label.setText(QCoreApplication.translate("PersonConsent", u"Accepte que sa photo paraisse (cochez au moins un usage)", None))
        self.from_label.setText(QCoreApplication.translate("PersonConsent", u"&Depuis le", None))
        self.until_label.setText(QCoreApplication.translate("PersonConsent", u"&Jusqu\u2019au (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.from_on.setAccessibleName(QCoreApplication.translate("PersonConsent", u"Accord donn\u00e9 le", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.until_on.setAccessibleName(QCoreApplication.translate("PersonConsent", u"Accord valable jusqu\u2019au", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("PersonConsent", u"&Note\u00a0: des faits, pas de jugement", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("PersonConsent", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("PersonConsent", u"Par exemple\u00a0: autorisation sign\u00e9e rang\u00e9e dans le classeur bleu", None))
        self.scope_label.setText(QCoreApplication.translate("PersonConsent", u"Pour quelles ph&otos", None))
#if QT_CONFIG(accessibility)
        self.scope.setAccessibleName(QCoreApplication.translate("PersonConsent", u"Pour quelles photos", None))
#endif // QT_CONFIG(accessibility)
        self.holders_label.setText(QCoreApplication.translate("PersonConsent", u"Un mineur\u00a0: les deux titulaires de l\u2019autorit\u00e9 parentale signent, ou le seul titulaire avec une preuve (Code civil, article 372-1).", None))
        self.first_label.setText(QCoreApplication.translate("PersonConsent", u"&Premier titulaire (obligatoire)", None))
        self.second_label.setText(QCoreApplication.translate("PersonConsent", u"&Second titulaire", None))
#if QT_CONFIG(accessibility)
        self.first_holder.setAccessibleName(QCoreApplication.translate("PersonConsent", u"Premier titulaire de l\u2019autorit\u00e9 parentale", None))
#endif // QT_CONFIG(accessibility)
        self.first_holder.setPlaceholderText(QCoreApplication.translate("PersonConsent", u"Pr\u00e9nom et nom", None))
#if QT_CONFIG(accessibility)
        self.second_holder.setAccessibleName(QCoreApplication.translate("PersonConsent", u"Second titulaire de l\u2019autorit\u00e9 parentale", None))
#endif // QT_CONFIG(accessibility)
        self.second_holder.setPlaceholderText(QCoreApplication.translate("PersonConsent", u"Pr\u00e9nom et nom", None))
        self.proof_label.setText(QCoreApplication.translate("PersonConsent", u"Ou p&reuve que le premier est seul titulaire", None))
#if QT_CONFIG(accessibility)
        self.sole_proof.setAccessibleName(QCoreApplication.translate("PersonConsent", u"Preuve que le premier est seul titulaire", None))
#endif // QT_CONFIG(accessibility)
        self.sole_proof.setPlaceholderText(QCoreApplication.translate("PersonConsent", u"Par exemple\u00a0: jugement du 12/05/2024, copie au dossier", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("PersonConsent", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("PersonConsent", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("PersonConsent", u"No&ter l\u2019accord", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("PersonConsent", u"primary", None))
    # retranslateUi

