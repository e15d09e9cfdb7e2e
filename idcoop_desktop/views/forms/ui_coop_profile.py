# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'coop_profile.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_CoopProfile(object):
    def setupUi(self, CoopProfile):
        if not CoopProfile.objectName():
            CoopProfile.setObjectName(u"CoopProfile")
        CoopProfile.resize(560, 320)
        CoopProfile.setMinimumSize(QSize(560, 0))
        self.column = QVBoxLayout(CoopProfile)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.about_label = QLabel(CoopProfile)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.column.addWidget(self.about_label)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(4)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.coop_name_label = QLabel(CoopProfile)
        self.coop_name_label.setObjectName(u"coop_name_label")
        self.coop_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.coop_name_label, 0, 0, 1, 2)

        self.coop_name = QLineEdit(CoopProfile)
        self.coop_name.setObjectName(u"coop_name")

        self.fields.addWidget(self.coop_name, 1, 0, 1, 2)

        self.gap_0 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_0, 2, 0, 1, 1)

        self.scheme_name_label = QLabel(CoopProfile)
        self.scheme_name_label.setObjectName(u"scheme_name_label")
        self.scheme_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.scheme_name_label, 3, 0, 1, 1)

        self.scheme_name = QLineEdit(CoopProfile)
        self.scheme_name.setObjectName(u"scheme_name")

        self.fields.addWidget(self.scheme_name, 4, 0, 1, 1)

        self.service_label = QLabel(CoopProfile)
        self.service_label.setObjectName(u"service_label")
        self.service_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.service_label, 3, 1, 1, 1)

        self.service = QLineEdit(CoopProfile)
        self.service.setObjectName(u"service")

        self.fields.addWidget(self.service, 4, 1, 1, 1)

        self.gap_1 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_1, 5, 0, 1, 1)

        self.phone_label = QLabel(CoopProfile)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.phone_label, 6, 0, 1, 1)

        self.phone = QLineEdit(CoopProfile)
        self.phone.setObjectName(u"phone")

        self.fields.addWidget(self.phone, 7, 0, 1, 1)

        self.email_label = QLabel(CoopProfile)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.email_label, 6, 1, 1, 1)

        self.email = QLineEdit(CoopProfile)
        self.email.setObjectName(u"email")

        self.fields.addWidget(self.email, 7, 1, 1, 1)

        self.gap_2 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_2, 8, 0, 1, 1)

        self.address_label = QLabel(CoopProfile)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.address_label, 9, 0, 1, 2)

        self.address = QLineEdit(CoopProfile)
        self.address.setObjectName(u"address")

        self.fields.addWidget(self.address, 10, 0, 1, 2)

        self.gap_3 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_3, 11, 0, 1, 1)

        self.site_label = QLabel(CoopProfile)
        self.site_label.setObjectName(u"site_label")
        self.site_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.site_label, 12, 0, 1, 2)

        self.site = QLineEdit(CoopProfile)
        self.site.setObjectName(u"site")

        self.fields.addWidget(self.site, 13, 0, 1, 2)

        self.site_hint = QLabel(CoopProfile)
        self.site_hint.setObjectName(u"site_hint")
        self.site_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.site_hint.setWordWrap(True)

        self.fields.addWidget(self.site_hint, 14, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(CoopProfile)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(CoopProfile)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(CoopProfile)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.coop_name_label.setBuddy(self.coop_name)
        self.scheme_name_label.setBuddy(self.scheme_name)
        self.service_label.setBuddy(self.service)
        self.phone_label.setBuddy(self.phone)
        self.email_label.setBuddy(self.email)
        self.address_label.setBuddy(self.address)
        self.site_label.setBuddy(self.site)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.coop_name, self.scheme_name)
        QWidget.setTabOrder(self.scheme_name, self.service)
        QWidget.setTabOrder(self.service, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.address)
        QWidget.setTabOrder(self.address, self.site)
        QWidget.setTabOrder(self.site, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CoopProfile)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CoopProfile):
        CoopProfile.setWindowTitle(QCoreApplication.translate("CoopProfile", u"Coordonn\u00e9es de la coop\u00e9rative", None))
        self.about_label.setText(QCoreApplication.translate("CoopProfile", u"Ces coordonn\u00e9es paraissent sur les flyers et les lettres.", None))
        self.about_label.setProperty(u"role", QCoreApplication.translate("CoopProfile", u"muted", None))
        self.coop_name_label.setText(QCoreApplication.translate("CoopProfile", u"&Nom de la coop\u00e9rative (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.coop_name.setAccessibleName(QCoreApplication.translate("CoopProfile", u"Nom de la coop\u00e9rative", None))
#endif // QT_CONFIG(accessibility)
        self.scheme_name_label.setText(QCoreApplication.translate("CoopProfile", u"Nom du &dispositif (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.scheme_name.setAccessibleName(QCoreApplication.translate("CoopProfile", u"Nom du dispositif", None))
#endif // QT_CONFIG(accessibility)
        self.service_label.setText(QCoreApplication.translate("CoopProfile", u"&Service (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.service.setAccessibleName(QCoreApplication.translate("CoopProfile", u"Service", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("CoopProfile", u"&T\u00e9l\u00e9phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("CoopProfile", u"T\u00e9l\u00e9phone", None))
#endif // QT_CONFIG(accessibility)
        self.phone.setPlaceholderText(QCoreApplication.translate("CoopProfile", u"02 00 00 00 00", None))
        self.email_label.setText(QCoreApplication.translate("CoopProfile", u"&E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("CoopProfile", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.email.setPlaceholderText(QCoreApplication.translate("CoopProfile", u"contact@example.org", None))
        self.address_label.setText(QCoreApplication.translate("CoopProfile", u"Adresse &postale", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("CoopProfile", u"Adresse postale", None))
#endif // QT_CONFIG(accessibility)
        self.address.setPlaceholderText(QCoreApplication.translate("CoopProfile", u"8 quai de l\u2019Exemple, 29000 Quimper", None))
        self.site_label.setText(QCoreApplication.translate("CoopProfile", u"&Adresse du site", None))
#if QT_CONFIG(accessibility)
        self.site.setAccessibleName(QCoreApplication.translate("CoopProfile", u"Adresse du site", None))
#endif // QT_CONFIG(accessibility)
        self.site.setPlaceholderText(QCoreApplication.translate("CoopProfile", u"https://www.example.org", None))
        self.site_hint.setText(QCoreApplication.translate("CoopProfile", u"Le QR code des flyers y m\u00e8ne\u00a0: indiquez-la avant d\u2019imprimer.", None))
        self.site_hint.setProperty(u"role", QCoreApplication.translate("CoopProfile", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("CoopProfile", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("CoopProfile", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("CoopProfile", u"En&registrer les coordonn\u00e9es", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("CoopProfile", u"primary", None))
    # retranslateUi

