# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'coop_colleague.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_CoopColleague(object):
    def setupUi(self, CoopColleague):
        if not CoopColleague.objectName():
            CoopColleague.setObjectName(u"CoopColleague")
        CoopColleague.resize(460, 320)
        CoopColleague.setMinimumSize(QSize(460, 0))
        self.column = QVBoxLayout(CoopColleague)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.about_label = QLabel(CoopColleague)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.column.addWidget(self.about_label)

        self.known = QWidget(CoopColleague)
        self.known.setObjectName(u"known")
        self.known_column = QVBoxLayout(self.known)
        self.known_column.setSpacing(4)
        self.known_column.setObjectName(u"known_column")
        self.known_column.setContentsMargins(0, 0, 0, 0)
        self.known_label = QLabel(self.known)
        self.known_label.setObjectName(u"known_label")
        self.known_label.setTextFormat(Qt.TextFormat.PlainText)

        self.known_column.addWidget(self.known_label)

        self.list_place = QVBoxLayout()
        self.list_place.setObjectName(u"list_place")

        self.known_column.addLayout(self.list_place)


        self.column.addWidget(self.known)

        self.newcomer = QWidget(CoopColleague)
        self.newcomer.setObjectName(u"newcomer")
        self.newcomer_fields = QGridLayout(self.newcomer)
        self.newcomer_fields.setObjectName(u"newcomer_fields")
        self.newcomer_fields.setHorizontalSpacing(14)
        self.newcomer_fields.setVerticalSpacing(4)
        self.newcomer_fields.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.newcomer)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.newcomer_fields.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = QLineEdit(self.newcomer)
        self.name.setObjectName(u"name")

        self.newcomer_fields.addWidget(self.name, 1, 0, 1, 1)

        self.gap_0 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.newcomer_fields.addItem(self.gap_0, 2, 0, 1, 1)

        self.role_label = QLabel(self.newcomer)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)

        self.newcomer_fields.addWidget(self.role_label, 3, 0, 1, 1)

        self.role = QLineEdit(self.newcomer)
        self.role.setObjectName(u"role")

        self.newcomer_fields.addWidget(self.role, 4, 0, 1, 1)

        self.newcomer_fields.setColumnStretch(0, 1)

        self.column.addWidget(self.newcomer)

        self.switch_line = QHBoxLayout()
        self.switch_line.setObjectName(u"switch_line")
        self.switch_button = QPushButton(CoopColleague)
        self.switch_button.setObjectName(u"switch_button")
        self.switch_button.setAutoDefault(False)

        self.switch_line.addWidget(self.switch_button)

        self.after_switch = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.switch_line.addItem(self.after_switch)


        self.column.addLayout(self.switch_line)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(CoopColleague)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(CoopColleague)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(CoopColleague)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.role_label.setBuddy(self.role)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.role)
        QWidget.setTabOrder(self.role, self.switch_button)
        QWidget.setTabOrder(self.switch_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CoopColleague)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CoopColleague):
        CoopColleague.setWindowTitle(QCoreApplication.translate("CoopColleague", u"Qui est au clavier\u00a0?", None))
        self.about_label.setText(QCoreApplication.translate("CoopColleague", u"Ce nom signe les id\u00e9es, les d\u00e9cisions et le journal.", None))
        self.about_label.setProperty(u"role", QCoreApplication.translate("CoopColleague", u"muted", None))
        self.known_label.setText(QCoreApplication.translate("CoopColleague", u"&Choisissez votre nom", None))
        self.name_label.setText(QCoreApplication.translate("CoopColleague", u"&Pr\u00e9nom et nom (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("CoopColleague", u"Pr\u00e9nom et nom", None))
#endif // QT_CONFIG(accessibility)
        self.role_label.setText(QCoreApplication.translate("CoopColleague", u"&Fonction", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("CoopColleague", u"Fonction", None))
#endif // QT_CONFIG(accessibility)
        self.role.setPlaceholderText(QCoreApplication.translate("CoopColleague", u"Par exemple\u00a0: charg\u00e9e de vie coop\u00e9rative", None))
        self.switch_button.setText(QCoreApplication.translate("CoopColleague", u"&Ajouter un coll\u00e8gue", None))
        self.switch_button.setProperty(u"kind", QCoreApplication.translate("CoopColleague", u"link", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("CoopColleague", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("CoopColleague", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("CoopColleague", u"&Signer de ce nom", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("CoopColleague", u"primary", None))
    # retranslateUi

