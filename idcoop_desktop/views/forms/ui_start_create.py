# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_create.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.euro_edit import EuroEdit

class Ui_StartCreate(object):
    def setupUi(self, StartCreate):
        if not StartCreate.objectName():
            StartCreate.setObjectName(u"StartCreate")
        StartCreate.resize(560, 520)
        self.column = QVBoxLayout(StartCreate)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(StartCreate)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title_label)

        self.intro_label = QLabel(StartCreate)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.column.addWidget(self.intro_label)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(5)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(StartCreate)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.name_label, 0, 0, 1, 1)

        self.author_label = QLabel(StartCreate)
        self.author_label.setObjectName(u"author_label")
        self.author_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.author_label, 0, 1, 1, 1)

        self.name_edit = QLineEdit(StartCreate)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(120)

        self.fields.addWidget(self.name_edit, 1, 0, 1, 1)

        self.author_edit = QLineEdit(StartCreate)
        self.author_edit.setObjectName(u"author_edit")
        self.author_edit.setMaxLength(80)

        self.fields.addWidget(self.author_edit, 1, 1, 1, 1)

        self.ceiling_label = QLabel(StartCreate)
        self.ceiling_label.setObjectName(u"ceiling_label")
        self.ceiling_label.setMinimumSize(QSize(0, 28))
        self.ceiling_label.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading)
        self.ceiling_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.ceiling_label, 2, 0, 1, 1)

        self.envelope_label = QLabel(StartCreate)
        self.envelope_label.setObjectName(u"envelope_label")
        self.envelope_label.setMinimumSize(QSize(0, 28))
        self.envelope_label.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading)
        self.envelope_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.envelope_label, 2, 1, 1, 1)

        self.ceiling_edit = EuroEdit(StartCreate)
        self.ceiling_edit.setObjectName(u"ceiling_edit")

        self.fields.addWidget(self.ceiling_edit, 3, 0, 1, 1)

        self.envelope_edit = EuroEdit(StartCreate)
        self.envelope_edit.setObjectName(u"envelope_edit")

        self.fields.addWidget(self.envelope_edit, 3, 1, 1, 1)

        self.passphrase_label = QLabel(StartCreate)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setMinimumSize(QSize(0, 28))
        self.passphrase_label.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading)
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.passphrase_label, 4, 0, 1, 1)

        self.again_label = QLabel(StartCreate)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setMinimumSize(QSize(0, 28))
        self.again_label.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading)
        self.again_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.again_label, 4, 1, 1, 1)

        self.passphrase_edit = QLineEdit(StartCreate)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setMaxLength(256)
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.addWidget(self.passphrase_edit, 5, 0, 1, 1)

        self.again_edit = QLineEdit(StartCreate)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setMaxLength(256)
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.addWidget(self.again_edit, 5, 1, 1, 1)

        self.strength_column = QVBoxLayout()
        self.strength_column.setSpacing(8)
        self.strength_column.setObjectName(u"strength_column")
        self.strength_column.setContentsMargins(0, 0, 0, 0)

        self.fields.addLayout(self.strength_column, 6, 0, 1, 2)

        self.strength_label = QLabel(StartCreate)
        self.strength_label.setObjectName(u"strength_label")
        self.strength_label.setTextFormat(Qt.TextFormat.PlainText)
        self.strength_label.setWordWrap(True)

        self.fields.addWidget(self.strength_label, 7, 0, 1, 2)


        self.column.addLayout(self.fields)

        self.choices = QHBoxLayout()
        self.choices.setSpacing(18)
        self.choices.setObjectName(u"choices")
        self.choices.setContentsMargins(0, 0, 0, 0)
        self.show_check = QCheckBox(StartCreate)
        self.show_check.setObjectName(u"show_check")

        self.choices.addWidget(self.show_check)

        self.remember_check = QCheckBox(StartCreate)
        self.remember_check.setObjectName(u"remember_check")

        self.choices.addWidget(self.remember_check)

        self.choices_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices.addItem(self.choices_spacer)


        self.column.addLayout(self.choices)

        self.error_label = QLabel(StartCreate)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.bottom_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_spacer)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(StartCreate)
        self.back_button.setObjectName(u"back_button")

        self.buttons.addWidget(self.back_button)

        self.buttons_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_spacer)

        self.create_button = QPushButton(StartCreate)
        self.create_button.setObjectName(u"create_button")

        self.buttons.addWidget(self.create_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.author_label.setBuddy(self.author_edit)
        self.ceiling_label.setBuddy(self.ceiling_edit)
        self.envelope_label.setBuddy(self.envelope_edit)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.author_edit)
        QWidget.setTabOrder(self.author_edit, self.ceiling_edit)
        QWidget.setTabOrder(self.ceiling_edit, self.envelope_edit)
        QWidget.setTabOrder(self.envelope_edit, self.passphrase_edit)
        QWidget.setTabOrder(self.passphrase_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.remember_check)
        QWidget.setTabOrder(self.remember_check, self.create_button)
        QWidget.setTabOrder(self.create_button, self.back_button)

        self.retranslateUi(StartCreate)
    # setupUi

    def retranslateUi(self, StartCreate):
        self.title_label.setText(QCoreApplication.translate("StartCreate", u"La base de ma coop\u00e9rative", None))
        self.intro_label.setText(QCoreApplication.translate("StartCreate", u"Six r\u00e9ponses suffisent. Retenez bien la phrase secr\u00e8te\u00a0: c\u2019est elle qui ouvrira la base.", None))
        self.name_label.setText(QCoreApplication.translate("StartCreate", u"&Nom de la coop\u00e9rative", None))
        self.author_label.setText(QCoreApplication.translate("StartCreate", u"&Votre pr\u00e9nom et votre nom", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("StartCreate", u"Nom de la coop\u00e9rative", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.author_edit.setAccessibleName(QCoreApplication.translate("StartCreate", u"Votre pr\u00e9nom et votre nom", None))
#endif // QT_CONFIG(accessibility)
        self.ceiling_label.setText(QCoreApplication.translate("StartCreate", u"&Plafond pour un projet", None))
        self.envelope_label.setText(QCoreApplication.translate("StartCreate", u"&Enveloppe de l\u2019ann\u00e9e", None))
#if QT_CONFIG(accessibility)
        self.ceiling_edit.setAccessibleName(QCoreApplication.translate("StartCreate", u"Plafond pour un projet, en euros", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.envelope_edit.setAccessibleName(QCoreApplication.translate("StartCreate", u"Enveloppe de l\u2019ann\u00e9e, en euros", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_label.setText(QCoreApplication.translate("StartCreate", u"P&hrase secr\u00e8te", None))
        self.again_label.setText(QCoreApplication.translate("StartCreate", u"La m\u00eame, enc&ore une fois", None))
#if QT_CONFIG(accessibility)
        self.passphrase_edit.setAccessibleName(QCoreApplication.translate("StartCreate", u"Phrase secr\u00e8te", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("StartCreate", u"La m\u00eame phrase, encore une fois", None))
#endif // QT_CONFIG(accessibility)
        self.strength_label.setText("")
        self.show_check.setText(QCoreApplication.translate("StartCreate", u"&Afficher la phrase", None))
        self.remember_check.setText(QCoreApplication.translate("StartCreate", u"Ne plus de&mander la phrase sur cet ordinateur", None))
#if QT_CONFIG(tooltip)
        self.remember_check.setToolTip(QCoreApplication.translate("StartCreate", u"Votre session ouvrira la base sans phrase secr\u00e8te. \u00c0 r\u00e9server \u00e0 un ordinateur que personne d\u2019autre n\u2019utilise.", None))
#endif // QT_CONFIG(tooltip)
        self.error_label.setText("")
        self.back_button.setText(QCoreApplication.translate("StartCreate", u"&Retour", None))
        self.create_button.setText(QCoreApplication.translate("StartCreate", u"&Cr\u00e9er la base", None))
        pass
    # retranslateUi

