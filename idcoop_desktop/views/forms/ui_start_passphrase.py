# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_passphrase.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_StartPassphrase(object):
    def setupUi(self, StartPassphrase):
        if not StartPassphrase.objectName():
            StartPassphrase.setObjectName(u"StartPassphrase")
        StartPassphrase.resize(560, 400)
        self.column = QVBoxLayout(StartPassphrase)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(StartPassphrase)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title_label)

        self.intro_label = QLabel(StartPassphrase)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.column.addWidget(self.intro_label)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(5)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(StartPassphrase)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.passphrase_label, 0, 0, 1, 1)

        self.again_label = QLabel(StartPassphrase)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.again_label, 0, 1, 1, 1)

        self.passphrase_edit = QLineEdit(StartPassphrase)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setMaxLength(256)
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.addWidget(self.passphrase_edit, 1, 0, 1, 1)

        self.again_edit = QLineEdit(StartPassphrase)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setMaxLength(256)
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.addWidget(self.again_edit, 1, 1, 1, 1)

        self.strength_column = QVBoxLayout()
        self.strength_column.setSpacing(8)
        self.strength_column.setObjectName(u"strength_column")
        self.strength_column.setContentsMargins(0, 0, 0, 0)

        self.fields.addLayout(self.strength_column, 2, 0, 1, 2)

        self.strength_label = QLabel(StartPassphrase)
        self.strength_label.setObjectName(u"strength_label")
        self.strength_label.setMinimumSize(QSize(0, 36))
        self.strength_label.setTextFormat(Qt.TextFormat.PlainText)
        self.strength_label.setWordWrap(True)

        self.fields.addWidget(self.strength_label, 3, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.choices = QHBoxLayout()
        self.choices.setSpacing(18)
        self.choices.setObjectName(u"choices")
        self.choices.setContentsMargins(0, 0, 0, 0)
        self.show_check = QCheckBox(StartPassphrase)
        self.show_check.setObjectName(u"show_check")

        self.choices.addWidget(self.show_check)

        self.choices_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices.addItem(self.choices_spacer)


        self.column.addLayout(self.choices)

        self.error_label = QLabel(StartPassphrase)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.code_frame = QFrame(StartPassphrase)
        self.code_frame.setObjectName(u"code_frame")
        self.code_column = QVBoxLayout(self.code_frame)
        self.code_column.setObjectName(u"code_column")
        self.code_column.setContentsMargins(14, 10, 14, 10)
        self.code_label = QLabel(self.code_frame)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_label.setWordWrap(True)

        self.code_column.addWidget(self.code_label)


        self.column.addWidget(self.code_frame)

        self.bottom_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_spacer)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.later_button = QPushButton(StartPassphrase)
        self.later_button.setObjectName(u"later_button")

        self.buttons.addWidget(self.later_button)

        self.buttons_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_spacer)

        self.change_button = QPushButton(StartPassphrase)
        self.change_button.setObjectName(u"change_button")

        self.buttons.addWidget(self.change_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.change_button)
        QWidget.setTabOrder(self.change_button, self.later_button)

        self.retranslateUi(StartPassphrase)
    # setupUi

    def retranslateUi(self, StartPassphrase):
        self.title_label.setText(QCoreApplication.translate("StartPassphrase", u"Choisissez une nouvelle phrase secr\u00e8te", None))
        self.intro_label.setText(QCoreApplication.translate("StartPassphrase", u"Le code de secours vient d\u2019ouvrir la base. La nouvelle phrase l\u2019ouvrira d\u00e8s la prochaine fois\u00a0; l\u2019ancienne ne l\u2019ouvrira plus.", None))
        self.passphrase_label.setText(QCoreApplication.translate("StartPassphrase", u"&Nouvelle phrase secr\u00e8te", None))
        self.again_label.setText(QCoreApplication.translate("StartPassphrase", u"La m\u00eame, enc&ore une fois", None))
#if QT_CONFIG(accessibility)
        self.passphrase_edit.setAccessibleName(QCoreApplication.translate("StartPassphrase", u"Nouvelle phrase secr\u00e8te", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("StartPassphrase", u"La m\u00eame phrase, encore une fois", None))
#endif // QT_CONFIG(accessibility)
        self.strength_label.setText("")
        self.show_check.setText(QCoreApplication.translate("StartPassphrase", u"&Afficher la phrase", None))
        self.error_label.setText("")
        self.code_label.setText(QCoreApplication.translate("StartPassphrase", u"Le code de secours imprim\u00e9 reste valable\u00a0: gardez sa feuille, loin de l\u2019ordinateur. L\u2019\u00e9tape suivante propose d\u2019en imprimer un nouveau.", None))
        self.later_button.setText(QCoreApplication.translate("StartPassphrase", u"&Plus tard", None))
        self.change_button.setText(QCoreApplication.translate("StartPassphrase", u"&Changer la phrase secr\u00e8te", None))
        pass
    # retranslateUi

