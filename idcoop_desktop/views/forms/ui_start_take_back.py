# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_take_back.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)

class Ui_StartTakeBack(object):
    def setupUi(self, StartTakeBack):
        if not StartTakeBack.objectName():
            StartTakeBack.setObjectName(u"StartTakeBack")
        StartTakeBack.resize(520, 420)
        self.column = QVBoxLayout(StartTakeBack)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(StartTakeBack)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.column.addWidget(self.title_label)

        self.intro_label = QLabel(StartTakeBack)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.column.addWidget(self.intro_label)

        self.file_row = QHBoxLayout()
        self.file_row.setSpacing(8)
        self.file_row.setObjectName(u"file_row")
        self.file_row.setContentsMargins(0, 0, 0, 0)
        self.file_edit = QLineEdit(StartTakeBack)
        self.file_edit.setObjectName(u"file_edit")
        self.file_edit.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.file_edit.setReadOnly(True)

        self.file_row.addWidget(self.file_edit)

        self.file_button = QPushButton(StartTakeBack)
        self.file_button.setObjectName(u"file_button")

        self.file_row.addWidget(self.file_button)

        self.file_row.setStretch(0, 1)

        self.column.addLayout(self.file_row)

        self.secret_label = QLabel(StartTakeBack)
        self.secret_label.setObjectName(u"secret_label")
        self.secret_label.setTextFormat(Qt.TextFormat.PlainText)
        self.secret_label.setWordWrap(True)

        self.column.addWidget(self.secret_label)

        self.secret_edit = QLineEdit(StartTakeBack)
        self.secret_edit.setObjectName(u"secret_edit")
        self.secret_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.column.addWidget(self.secret_edit)

        self.show_check = QCheckBox(StartTakeBack)
        self.show_check.setObjectName(u"show_check")

        self.column.addWidget(self.show_check)

        self.error_label = QLabel(StartTakeBack)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.code_row = QHBoxLayout()
        self.code_row.setSpacing(8)
        self.code_row.setObjectName(u"code_row")
        self.code_row.setContentsMargins(0, 0, 0, 0)
        self.code_button = QPushButton(StartTakeBack)
        self.code_button.setObjectName(u"code_button")

        self.code_row.addWidget(self.code_button)

        self.code_space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_row.addItem(self.code_space)


        self.column.addLayout(self.code_row)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(StartTakeBack)
        self.back_button.setObjectName(u"back_button")

        self.foot.addWidget(self.back_button)

        self.foot_space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.open_button = QPushButton(StartTakeBack)
        self.open_button.setObjectName(u"open_button")

        self.foot.addWidget(self.open_button)


        self.column.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.secret_label.setBuddy(self.secret_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StartTakeBack)
    # setupUi

    def retranslateUi(self, StartTakeBack):
        self.title_label.setText(QCoreApplication.translate("StartTakeBack", u"Reprendre une sauvegarde", None))
        self.intro_label.setText(QCoreApplication.translate("StartTakeBack", u"Choisissez le fichier de la sauvegarde\u00a0: son nom commence par idcoop- et finit par .db. Les fichiers qui l\u2019accompagnent doivent \u00eatre rest\u00e9s \u00e0 c\u00f4t\u00e9 de lui.", None))
#if QT_CONFIG(accessibility)
        self.file_edit.setAccessibleName(QCoreApplication.translate("StartTakeBack", u"Fichier de la sauvegarde", None))
#endif // QT_CONFIG(accessibility)
        self.file_edit.setPlaceholderText(QCoreApplication.translate("StartTakeBack", u"Aucun fichier choisi", None))
        self.file_button.setText(QCoreApplication.translate("StartTakeBack", u"&Choisir le fichier\u2026", None))
        self.secret_label.setText(QCoreApplication.translate("StartTakeBack", u"Phrase &secr\u00e8te, telle qu\u2019elle \u00e9tait ce jour-l\u00e0", None))
#if QT_CONFIG(accessibility)
        self.secret_edit.setAccessibleName(QCoreApplication.translate("StartTakeBack", u"Phrase secr\u00e8te", None))
#endif // QT_CONFIG(accessibility)
        self.show_check.setText(QCoreApplication.translate("StartTakeBack", u"&Afficher", None))
        self.error_label.setText("")
        self.code_button.setText(QCoreApplication.translate("StartTakeBack", u"Phrase ou&bli\u00e9e\u00a0: utiliser le code de secours", None))
        self.back_button.setText(QCoreApplication.translate("StartTakeBack", u"&Retour", None))
        self.open_button.setText(QCoreApplication.translate("StartTakeBack", u"&Lire la sauvegarde", None))
        pass
    # retranslateUi

