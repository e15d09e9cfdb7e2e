# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_form.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_PersonForm(object):
    def setupUi(self, PersonForm):
        if not PersonForm.objectName():
            PersonForm.setObjectName(u"PersonForm")
        PersonForm.resize(960, 320)
        PersonForm.setMinimumSize(QSize(960, 0))
        self.column = QVBoxLayout(PersonForm)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.band_place = QVBoxLayout()
        self.band_place.setSpacing(4)
        self.band_place.setObjectName(u"band_place")
        self.band_place.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.band_place)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(4)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.first_name_label = QLabel(PersonForm)
        self.first_name_label.setObjectName(u"first_name_label")

        self.fields.addWidget(self.first_name_label, 0, 0, 1, 2)

        self.last_name_label = QLabel(PersonForm)
        self.last_name_label.setObjectName(u"last_name_label")

        self.fields.addWidget(self.last_name_label, 0, 2, 1, 2)

        self.first_share_label = QLabel(PersonForm)
        self.first_share_label.setObjectName(u"first_share_label")

        self.fields.addWidget(self.first_share_label, 0, 4, 1, 2)

        self.member_number_label = QLabel(PersonForm)
        self.member_number_label.setObjectName(u"member_number_label")

        self.fields.addWidget(self.member_number_label, 0, 6, 1, 2)

        self.first_name = QLineEdit(PersonForm)
        self.first_name.setObjectName(u"first_name")

        self.fields.addWidget(self.first_name, 1, 0, 1, 2)

        self.last_name = QLineEdit(PersonForm)
        self.last_name.setObjectName(u"last_name")

        self.fields.addWidget(self.last_name, 1, 2, 1, 2)

        self.first_share = DateEdit(PersonForm)
        self.first_share.setObjectName(u"first_share")

        self.fields.addWidget(self.first_share, 1, 4, 1, 2)

        self.member_number = QLineEdit(PersonForm)
        self.member_number.setObjectName(u"member_number")

        self.fields.addWidget(self.member_number, 1, 6, 1, 2)

        self.email_label = QLabel(PersonForm)
        self.email_label.setObjectName(u"email_label")

        self.fields.addWidget(self.email_label, 2, 0, 1, 2)

        self.phone_label = QLabel(PersonForm)
        self.phone_label.setObjectName(u"phone_label")

        self.fields.addWidget(self.phone_label, 2, 2, 1, 2)

        self.preferred_label = QLabel(PersonForm)
        self.preferred_label.setObjectName(u"preferred_label")

        self.fields.addWidget(self.preferred_label, 2, 4, 1, 2)

        self.no_mailing = QCheckBox(PersonForm)
        self.no_mailing.setObjectName(u"no_mailing")

        self.fields.addWidget(self.no_mailing, 2, 6, 1, 2)

        self.email = QLineEdit(PersonForm)
        self.email.setObjectName(u"email")

        self.fields.addWidget(self.email, 3, 0, 1, 2)

        self.phone = QLineEdit(PersonForm)
        self.phone.setObjectName(u"phone")

        self.fields.addWidget(self.phone, 3, 2, 1, 2)

        self.preferred = QComboBox(PersonForm)
        self.preferred.setObjectName(u"preferred")

        self.fields.addWidget(self.preferred, 3, 4, 1, 2)

        self.no_mailing_since = DateEdit(PersonForm)
        self.no_mailing_since.setObjectName(u"no_mailing_since")
        self.no_mailing_since.setEnabled(False)

        self.fields.addWidget(self.no_mailing_since, 3, 6, 1, 2)

        self.gap_4 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_4, 4, 0, 1, 1)

        self.residence_label = QLabel(PersonForm)
        self.residence_label.setObjectName(u"residence_label")

        self.fields.addWidget(self.residence_label, 5, 0, 1, 4)

        self.dwelling_label = QLabel(PersonForm)
        self.dwelling_label.setObjectName(u"dwelling_label")

        self.fields.addWidget(self.dwelling_label, 5, 4, 1, 2)

        self.shares_label = QLabel(PersonForm)
        self.shares_label.setObjectName(u"shares_label")

        self.fields.addWidget(self.shares_label, 5, 6, 1, 2)

        self.residence_place = QVBoxLayout()
        self.residence_place.setSpacing(4)
        self.residence_place.setObjectName(u"residence_place")
        self.residence_place.setContentsMargins(0, 0, 0, 0)

        self.fields.addLayout(self.residence_place, 6, 0, 1, 4)

        self.dwelling = QLineEdit(PersonForm)
        self.dwelling.setObjectName(u"dwelling")

        self.fields.addWidget(self.dwelling, 6, 4, 1, 2)

        self.shares = QSpinBox(PersonForm)
        self.shares.setObjectName(u"shares")
        self.shares.setMaximum(99999)

        self.fields.addWidget(self.shares, 6, 6, 1, 2)

        self.gap_7 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_7, 7, 0, 1, 1)

        self.spells_label = QLabel(PersonForm)
        self.spells_label.setObjectName(u"spells_label")

        self.fields.addWidget(self.spells_label, 8, 0, 1, 5)

        self.notes_label = QLabel(PersonForm)
        self.notes_label.setObjectName(u"notes_label")

        self.fields.addWidget(self.notes_label, 8, 5, 1, 3)

        self.spells_place = QVBoxLayout()
        self.spells_place.setSpacing(4)
        self.spells_place.setObjectName(u"spells_place")
        self.spells_place.setContentsMargins(0, 0, 0, 0)

        self.fields.addLayout(self.spells_place, 9, 0, 1, 5)

        self.notes = QPlainTextEdit(PersonForm)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumSize(QSize(0, 84))
        self.notes.setMaximumSize(QSize(16777215, 112))

        self.fields.addWidget(self.notes, 9, 5, 1, 3)

        self.hint_place = QVBoxLayout()
        self.hint_place.setSpacing(4)
        self.hint_place.setObjectName(u"hint_place")
        self.hint_place.setContentsMargins(0, 0, 0, 0)

        self.fields.addLayout(self.hint_place, 10, 0, 1, 8)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
        self.fields.setColumnStretch(2, 1)
        self.fields.setColumnStretch(3, 1)
        self.fields.setColumnStretch(4, 1)
        self.fields.setColumnStretch(5, 1)
        self.fields.setColumnStretch(6, 1)
        self.fields.setColumnStretch(7, 1)

        self.column.addLayout(self.fields)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(PersonForm)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(PersonForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(PersonForm)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.first_name_label.setBuddy(self.first_name)
        self.last_name_label.setBuddy(self.last_name)
        self.first_share_label.setBuddy(self.first_share)
        self.member_number_label.setBuddy(self.member_number)
        self.email_label.setBuddy(self.email)
        self.phone_label.setBuddy(self.phone)
        self.preferred_label.setBuddy(self.preferred)
        self.dwelling_label.setBuddy(self.dwelling)
        self.shares_label.setBuddy(self.shares)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_name, self.last_name)
        QWidget.setTabOrder(self.last_name, self.first_share)
        QWidget.setTabOrder(self.first_share, self.member_number)
        QWidget.setTabOrder(self.member_number, self.email)
        QWidget.setTabOrder(self.email, self.phone)
        QWidget.setTabOrder(self.phone, self.preferred)
        QWidget.setTabOrder(self.preferred, self.no_mailing)
        QWidget.setTabOrder(self.no_mailing, self.no_mailing_since)
        QWidget.setTabOrder(self.no_mailing_since, self.dwelling)
        QWidget.setTabOrder(self.dwelling, self.shares)
        QWidget.setTabOrder(self.shares, self.notes)
        QWidget.setTabOrder(self.notes, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PersonForm)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PersonForm):
        PersonForm.setWindowTitle(QCoreApplication.translate("PersonForm", u"Coop\u00e9rateur", None))
        self.first_name_label.setText(QCoreApplication.translate("PersonForm", u"&Pr\u00e9nom (obligatoire)", None))
        self.last_name_label.setText(QCoreApplication.translate("PersonForm", u"&Nom (obligatoire)", None))
        self.first_share_label.setText(QCoreApplication.translate("PersonForm", u"Premi\u00e8re p&art sociale le", None))
        self.member_number_label.setText(QCoreApplication.translate("PersonForm", u"N\u00b0 de &coop\u00e9rateur", None))
#if QT_CONFIG(accessibility)
        self.first_name.setAccessibleName(QCoreApplication.translate("PersonForm", u"Pr\u00e9nom", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.last_name.setAccessibleName(QCoreApplication.translate("PersonForm", u"Nom", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.first_share.setAccessibleName(QCoreApplication.translate("PersonForm", u"Premi\u00e8re part sociale le", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.member_number.setAccessibleName(QCoreApplication.translate("PersonForm", u"Num\u00e9ro de coop\u00e9rateur", None))
#endif // QT_CONFIG(accessibility)
        self.member_number.setPlaceholderText(QCoreApplication.translate("PersonForm", u"Par exemple\u00a0: 1204", None))
        self.email_label.setText(QCoreApplication.translate("PersonForm", u"&E-mail", None))
        self.phone_label.setText(QCoreApplication.translate("PersonForm", u"&T\u00e9l\u00e9phone", None))
        self.preferred_label.setText(QCoreApplication.translate("PersonForm", u"Pr\u00e9f\u00e8re \u00eatre &joint", None))
        self.no_mailing.setText(QCoreApplication.translate("PersonForm", u"Plus d\u2019en&vois depuis le", None))
#if QT_CONFIG(tooltip)
        self.no_mailing.setToolTip(QCoreApplication.translate("PersonForm", u"Courriers et e-mails adress\u00e9s \u00e0 plusieurs personnes", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("PersonForm", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.email.setPlaceholderText(QCoreApplication.translate("PersonForm", u"prenom.nom@example.org", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("PersonForm", u"T\u00e9l\u00e9phone", None))
#endif // QT_CONFIG(accessibility)
        self.phone.setPlaceholderText(QCoreApplication.translate("PersonForm", u"02 00 00 00 00", None))
#if QT_CONFIG(accessibility)
        self.preferred.setAccessibleName(QCoreApplication.translate("PersonForm", u"Pr\u00e9f\u00e8re \u00eatre joint", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.no_mailing_since.setAccessibleName(QCoreApplication.translate("PersonForm", u"Plus d\u2019envois depuis le", None))
#endif // QT_CONFIG(accessibility)
        self.residence_label.setText(QCoreApplication.translate("PersonForm", u"&R\u00e9sidence", None))
        self.dwelling_label.setText(QCoreApplication.translate("PersonForm", u"&Logement", None))
        self.shares_label.setText(QCoreApplication.translate("PersonForm", u"Nom&bre de parts", None))
#if QT_CONFIG(accessibility)
        self.dwelling.setAccessibleName(QCoreApplication.translate("PersonForm", u"Logement", None))
#endif // QT_CONFIG(accessibility)
        self.dwelling.setPlaceholderText(QCoreApplication.translate("PersonForm", u"Par exemple\u00a0: B 12", None))
#if QT_CONFIG(accessibility)
        self.shares.setAccessibleName(QCoreApplication.translate("PersonForm", u"Nombre de parts", None))
#endif // QT_CONFIG(accessibility)
        self.spells_label.setText(QCoreApplication.translate("PersonForm", u"Statuts, avec leurs dates (sans fin\u00a0: toujours en cours)", None))
        self.notes_label.setText(QCoreApplication.translate("PersonForm", u"Note&s\u00a0: des faits, pas de jugement", None))
#if QT_CONFIG(accessibility)
        self.notes.setAccessibleName(QCoreApplication.translate("PersonForm", u"Notes, des faits, pas de jugement", None))
#endif // QT_CONFIG(accessibility)
        self.notes.setPlaceholderText(QCoreApplication.translate("PersonForm", u"Par exemple\u00a0: pr\u00e9f\u00e8re \u00eatre appel\u00e9e le soir", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("PersonForm", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("PersonForm", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("PersonForm", u"Enregistrer", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("PersonForm", u"primary", None))
    # retranslateUi

