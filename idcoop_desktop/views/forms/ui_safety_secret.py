# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'safety_secret.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_SafetySecret(object):
    def setupUi(self, SafetySecret):
        if not SafetySecret.objectName():
            SafetySecret.setObjectName(u"SafetySecret")
        SafetySecret.resize(560, 300)
        SafetySecret.setMinimumSize(QSize(560, 0))
        self.column = QVBoxLayout(SafetySecret)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.about_label = QLabel(SafetySecret)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"muted")

        self.column.addWidget(self.about_label)

        self.name_part = QWidget(SafetySecret)
        self.name_part.setObjectName(u"name_part")
        self.name_part_column = QVBoxLayout(self.name_part)
        self.name_part_column.setSpacing(5)
        self.name_part_column.setObjectName(u"name_part_column")
        self.name_part_column.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_part)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_part_column.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.name_part)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(80)

        self.name_part_column.addWidget(self.name_edit)


        self.column.addWidget(self.name_part)

        self.old_part = QWidget(SafetySecret)
        self.old_part.setObjectName(u"old_part")
        self.old_part_column = QVBoxLayout(self.old_part)
        self.old_part_column.setSpacing(5)
        self.old_part_column.setObjectName(u"old_part_column")
        self.old_part_column.setContentsMargins(0, 0, 0, 0)
        self.old_label = QLabel(self.old_part)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setTextFormat(Qt.TextFormat.PlainText)

        self.old_part_column.addWidget(self.old_label)

        self.old_edit = QLineEdit(self.old_part)
        self.old_edit.setObjectName(u"old_edit")
        self.old_edit.setMaxLength(256)
        self.old_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.old_part_column.addWidget(self.old_edit)

        self.old_hint = QLabel(self.old_part)
        self.old_hint.setObjectName(u"old_hint")
        self.old_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.old_hint.setWordWrap(True)
        self.old_hint.setProperty(u"role", u"muted")

        self.old_part_column.addWidget(self.old_hint)


        self.column.addWidget(self.old_part)

        self.new_part = QWidget(SafetySecret)
        self.new_part.setObjectName(u"new_part")
        self.new_part_column = QVBoxLayout(self.new_part)
        self.new_part_column.setSpacing(5)
        self.new_part_column.setObjectName(u"new_part_column")
        self.new_part_column.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(5)
        self.passphrase_label = QLabel(self.new_part)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.passphrase_label, 0, 0, 1, 1)

        self.again_label = QLabel(self.new_part)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.again_label, 0, 1, 1, 1)

        self.passphrase_edit = QLineEdit(self.new_part)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setMaxLength(256)
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.addWidget(self.passphrase_edit, 1, 0, 1, 1)

        self.again_edit = QLineEdit(self.new_part)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setMaxLength(256)
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.addWidget(self.again_edit, 1, 1, 1, 1)

        self.strength_column = QVBoxLayout()
        self.strength_column.setSpacing(8)
        self.strength_column.setObjectName(u"strength_column")
        self.strength_column.setContentsMargins(0, 0, 0, 0)

        self.fields.addLayout(self.strength_column, 2, 0, 1, 2)

        self.strength_label = QLabel(self.new_part)
        self.strength_label.setObjectName(u"strength_label")
        self.strength_label.setTextFormat(Qt.TextFormat.PlainText)
        self.strength_label.setWordWrap(True)

        self.fields.addWidget(self.strength_label, 3, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.new_part_column.addLayout(self.fields)


        self.column.addWidget(self.new_part)

        self.show_check = QCheckBox(SafetySecret)
        self.show_check.setObjectName(u"show_check")

        self.column.addWidget(self.show_check)

        self.error_label = QLabel(SafetySecret)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)
        self.error_label.setProperty(u"role", u"error")

        self.column.addWidget(self.error_label)

        self.spare = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spare)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.button_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.button_spacer)

        self.cancel_button = QPushButton(SafetySecret)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(SafetySecret)
        self.save_button.setObjectName(u"save_button")

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.old_label.setBuddy(self.old_edit)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.old_edit)
        QWidget.setTabOrder(self.old_edit, self.passphrase_edit)
        QWidget.setTabOrder(self.passphrase_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SafetySecret)
    # setupUi

    def retranslateUi(self, SafetySecret):
        SafetySecret.setWindowTitle(QCoreApplication.translate("SafetySecret", u"Phrase secr\u00e8te", None))
        self.about_label.setText("")
        self.name_label.setText(QCoreApplication.translate("SafetySecret", u"Nom de la &personne", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SafetySecret", u"Nom de la personne", None))
#endif // QT_CONFIG(accessibility)
        self.old_label.setText(QCoreApplication.translate("SafetySecret", u"Votre phrase secr\u00e8te &actuelle", None))
#if QT_CONFIG(accessibility)
        self.old_edit.setAccessibleName(QCoreApplication.translate("SafetySecret", u"Votre phrase secr\u00e8te actuelle", None))
#endif // QT_CONFIG(accessibility)
        self.old_hint.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("SafetySecret", u"&Nouvelle phrase secr\u00e8te", None))
        self.again_label.setText(QCoreApplication.translate("SafetySecret", u"La m\u00eame, enc&ore une fois", None))
#if QT_CONFIG(accessibility)
        self.passphrase_edit.setAccessibleName(QCoreApplication.translate("SafetySecret", u"Nouvelle phrase secr\u00e8te", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("SafetySecret", u"La m\u00eame phrase, encore une fois", None))
#endif // QT_CONFIG(accessibility)
        self.strength_label.setText("")
        self.show_check.setText(QCoreApplication.translate("SafetySecret", u"A&fficher ce qui est \u00e9crit", None))
        self.error_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SafetySecret", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("SafetySecret", u"&Enregistrer", None))
    # retranslateUi

