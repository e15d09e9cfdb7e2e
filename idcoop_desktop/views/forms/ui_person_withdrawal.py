# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_withdrawal.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_PersonWithdrawal(object):
    def setupUi(self, PersonWithdrawal):
        if not PersonWithdrawal.objectName():
            PersonWithdrawal.setObjectName(u"PersonWithdrawal")
        PersonWithdrawal.resize(520, 220)
        PersonWithdrawal.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(PersonWithdrawal)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(4)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(PersonWithdrawal)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.fields.addWidget(self.about_label, 0, 0, 1, 1)

        self.gap_1 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_1, 1, 0, 1, 1)

        self.effect_label = QLabel(PersonWithdrawal)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setTextFormat(Qt.TextFormat.PlainText)
        self.effect_label.setWordWrap(True)

        self.fields.addWidget(self.effect_label, 2, 0, 1, 1)

        self.gap_3 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_3, 3, 0, 1, 1)

        self.on_label = QLabel(PersonWithdrawal)
        self.on_label.setObjectName(u"on_label")

        self.fields.addWidget(self.on_label, 4, 0, 1, 1)

        self.on = DateEdit(PersonWithdrawal)
        self.on.setObjectName(u"on")

        self.fields.addWidget(self.on, 5, 0, 1, 1)

        self.fields.setColumnStretch(0, 1)

        self.column.addLayout(self.fields)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(PersonWithdrawal)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(PersonWithdrawal)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(PersonWithdrawal)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PersonWithdrawal)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PersonWithdrawal):
        PersonWithdrawal.setWindowTitle(QCoreApplication.translate("PersonWithdrawal", u"Retirer l\u2019accord", None))
        self.about_label.setText("")
        self.about_label.setProperty(u"role", QCoreApplication.translate("PersonWithdrawal", u"heading", None))
        self.effect_label.setText(QCoreApplication.translate("PersonWithdrawal", u"\u00c0 partir de ce jour, la personne ne doit plus para\u00eetre sur aucun nouveau document. L\u2019accord reste \u00e9crit dans sa fiche, comme preuve de ce qui a \u00e9t\u00e9 publi\u00e9 avant.", None))
        self.effect_label.setProperty(u"role", QCoreApplication.translate("PersonWithdrawal", u"muted", None))
        self.on_label.setText(QCoreApplication.translate("PersonWithdrawal", u"&Retir\u00e9 le", None))
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("PersonWithdrawal", u"Accord retir\u00e9 le", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("PersonWithdrawal", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("PersonWithdrawal", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("PersonWithdrawal", u"Retirer l\u2019a&ccord", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("PersonWithdrawal", u"primary", None))
    # retranslateUi

