# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_recovery.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_StartRecovery(object):
    def setupUi(self, StartRecovery):
        if not StartRecovery.objectName():
            StartRecovery.setObjectName(u"StartRecovery")
        StartRecovery.resize(560, 520)
        self.column = QVBoxLayout(StartRecovery)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(StartRecovery)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title_label)

        self.intro_label = QLabel(StartRecovery)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.column.addWidget(self.intro_label)

        self.code_frame = QFrame(StartRecovery)
        self.code_frame.setObjectName(u"code_frame")
        self.code_column = QVBoxLayout(self.code_frame)
        self.code_column.setSpacing(8)
        self.code_column.setObjectName(u"code_column")
        self.code_column.setContentsMargins(16, 14, 16, 14)
        self.code_label = QLabel(self.code_frame)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_label.setWordWrap(True)
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code_label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.code_column.addWidget(self.code_label)


        self.column.addWidget(self.code_frame)

        self.sheet_buttons = QHBoxLayout()
        self.sheet_buttons.setSpacing(8)
        self.sheet_buttons.setObjectName(u"sheet_buttons")
        self.sheet_buttons.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(StartRecovery)
        self.print_button.setObjectName(u"print_button")

        self.sheet_buttons.addWidget(self.print_button)

        self.save_button = QPushButton(StartRecovery)
        self.save_button.setObjectName(u"save_button")

        self.sheet_buttons.addWidget(self.save_button)

        self.sheet_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sheet_buttons.addItem(self.sheet_spacer)


        self.column.addLayout(self.sheet_buttons)

        self.confirm_label = QLabel(StartRecovery)
        self.confirm_label.setObjectName(u"confirm_label")
        self.confirm_label.setTextFormat(Qt.TextFormat.PlainText)
        self.confirm_label.setWordWrap(True)

        self.column.addWidget(self.confirm_label)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(5)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(StartRecovery)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.first_label, 0, 0, 1, 1)

        self.second_label = QLabel(StartRecovery)
        self.second_label.setObjectName(u"second_label")
        self.second_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.second_label, 0, 1, 1, 1)

        self.first_edit = QLineEdit(StartRecovery)
        self.first_edit.setObjectName(u"first_edit")
        self.first_edit.setMaxLength(12)

        self.fields.addWidget(self.first_edit, 1, 0, 1, 1)

        self.second_edit = QLineEdit(StartRecovery)
        self.second_edit.setObjectName(u"second_edit")
        self.second_edit.setMaxLength(12)

        self.fields.addWidget(self.second_edit, 1, 1, 1, 1)


        self.column.addLayout(self.fields)

        self.error_label = QLabel(StartRecovery)
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
        self.later_button = QPushButton(StartRecovery)
        self.later_button.setObjectName(u"later_button")

        self.buttons.addWidget(self.later_button)

        self.buttons_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_spacer)

        self.confirm_button = QPushButton(StartRecovery)
        self.confirm_button.setObjectName(u"confirm_button")

        self.buttons.addWidget(self.confirm_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first_edit)
        self.second_label.setBuddy(self.second_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.first_edit)
        QWidget.setTabOrder(self.first_edit, self.second_edit)
        QWidget.setTabOrder(self.second_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.later_button)

        self.retranslateUi(StartRecovery)
    # setupUi

    def retranslateUi(self, StartRecovery):
        self.title_label.setText(QCoreApplication.translate("StartRecovery", u"Votre code de secours", None))
        self.intro_label.setText(QCoreApplication.translate("StartRecovery", u"Si la phrase secr\u00e8te est oubli\u00e9e, ce code est le seul moyen de rouvrir la base. Personne d\u2019autre ne peut le retrouver. Imprimez-le et rangez-le loin de l\u2019ordinateur, par exemple au coffre.", None))
        self.code_label.setText("")
        self.print_button.setText(QCoreApplication.translate("StartRecovery", u"&Imprimer la feuille", None))
        self.save_button.setText(QCoreApplication.translate("StartRecovery", u"&Enregistrer en PDF\u2026", None))
        self.confirm_label.setText(QCoreApplication.translate("StartRecovery", u"Pour v\u00e9rifier, recopiez ces deux groupes depuis la feuille\u00a0:", None))
        self.first_label.setText(QCoreApplication.translate("StartRecovery", u"&Premier groupe", None))
        self.second_label.setText(QCoreApplication.translate("StartRecovery", u"&Second groupe", None))
        self.error_label.setText("")
        self.later_button.setText(QCoreApplication.translate("StartRecovery", u"&Plus tard", None))
        self.confirm_button.setText(QCoreApplication.translate("StartRecovery", u"Code rang\u00e9, &commencer", None))
        pass
    # retranslateUi

