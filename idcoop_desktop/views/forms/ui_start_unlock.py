# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_unlock.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_StartUnlock(object):
    def setupUi(self, StartUnlock):
        if not StartUnlock.objectName():
            StartUnlock.setObjectName(u"StartUnlock")
        StartUnlock.resize(520, 380)
        self.column = QVBoxLayout(StartUnlock)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.top_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.top_spacer)

        self.title_label = QLabel(StartUnlock)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title_label)

        self.intro_label = QLabel(StartUnlock)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.column.addWidget(self.intro_label)

        self.secret_label = QLabel(StartUnlock)
        self.secret_label.setObjectName(u"secret_label")
        self.secret_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.secret_label)

        self.secret_edit = QLineEdit(StartUnlock)
        self.secret_edit.setObjectName(u"secret_edit")
        self.secret_edit.setMaxLength(256)
        self.secret_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.column.addWidget(self.secret_edit)

        self.choices = QHBoxLayout()
        self.choices.setSpacing(18)
        self.choices.setObjectName(u"choices")
        self.choices.setContentsMargins(0, 0, 0, 0)
        self.show_check = QCheckBox(StartUnlock)
        self.show_check.setObjectName(u"show_check")

        self.choices.addWidget(self.show_check)

        self.remember_check = QCheckBox(StartUnlock)
        self.remember_check.setObjectName(u"remember_check")

        self.choices.addWidget(self.remember_check)

        self.choices_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices.addItem(self.choices_spacer)


        self.column.addLayout(self.choices)

        self.error_label = QLabel(StartUnlock)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.other_button = QPushButton(StartUnlock)
        self.other_button.setObjectName(u"other_button")

        self.buttons.addWidget(self.other_button)

        self.buttons_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_spacer)

        self.open_button = QPushButton(StartUnlock)
        self.open_button.setObjectName(u"open_button")

        self.buttons.addWidget(self.open_button)


        self.column.addLayout(self.buttons)

        self.bottom_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_spacer)

#if QT_CONFIG(shortcut)
        self.secret_label.setBuddy(self.secret_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.secret_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.remember_check)
        QWidget.setTabOrder(self.remember_check, self.open_button)
        QWidget.setTabOrder(self.open_button, self.other_button)

        self.retranslateUi(StartUnlock)
    # setupUi

    def retranslateUi(self, StartUnlock):
        self.title_label.setText(QCoreApplication.translate("StartUnlock", u"Ouvrir la base", None))
        self.intro_label.setText("")
        self.secret_label.setText(QCoreApplication.translate("StartUnlock", u"Phrase &secr\u00e8te", None))
        self.show_check.setText(QCoreApplication.translate("StartUnlock", u"&Afficher", None))
        self.remember_check.setText(QCoreApplication.translate("StartUnlock", u"Ne plus de&mander la phrase sur cet ordinateur", None))
#if QT_CONFIG(tooltip)
        self.remember_check.setToolTip(QCoreApplication.translate("StartUnlock", u"Votre session ouvrira la base sans phrase secr\u00e8te. \u00c0 r\u00e9server \u00e0 un ordinateur que personne d\u2019autre n\u2019utilise.", None))
#endif // QT_CONFIG(tooltip)
        self.error_label.setText("")
        self.other_button.setText(QCoreApplication.translate("StartUnlock", u"&Utiliser le code de secours", None))
        self.open_button.setText(QCoreApplication.translate("StartUnlock", u"&Ouvrir", None))
        pass
    # retranslateUi

