# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_bearer.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ProjectBearer(object):
    def setupUi(self, ProjectBearer):
        if not ProjectBearer.objectName():
            ProjectBearer.setObjectName(u"ProjectBearer")
        ProjectBearer.resize(480, 200)
        ProjectBearer.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(ProjectBearer)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.person_slot_pair = QVBoxLayout()
        self.person_slot_pair.setSpacing(4)
        self.person_slot_pair.setObjectName(u"person_slot_pair")
        self.person_label = QLabel(ProjectBearer)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)

        self.person_slot_pair.addWidget(self.person_label)

        self.person_slot = QVBoxLayout()
        self.person_slot.setObjectName(u"person_slot")

        self.person_slot_pair.addLayout(self.person_slot)


        self.column.addLayout(self.person_slot_pair)

        self.new_row = QHBoxLayout()
        self.new_row.setSpacing(14)
        self.new_row.setObjectName(u"new_row")
        self.new_button = QPushButton(ProjectBearer)
        self.new_button.setObjectName(u"new_button")

        self.new_row.addWidget(self.new_button)

        self.new_row_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.new_row.addItem(self.new_row_spacer)


        self.column.addLayout(self.new_row)

        self.role_pair = QVBoxLayout()
        self.role_pair.setSpacing(4)
        self.role_pair.setObjectName(u"role_pair")
        self.role_label = QLabel(ProjectBearer)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)

        self.role_pair.addWidget(self.role_label)

        self.role_combo = QComboBox(ProjectBearer)
        self.role_combo.setObjectName(u"role_combo")

        self.role_pair.addWidget(self.role_combo)


        self.column.addLayout(self.role_pair)

        self.hint_label = QLabel(ProjectBearer)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.column.addWidget(self.hint_label)

        self.error_label = QLabel(ProjectBearer)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.bottom_spacer = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_spacer)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(10)
        self.button_row.setObjectName(u"button_row")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)

        self.cancel_button = QPushButton(ProjectBearer)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProjectBearer)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.role_label.setBuddy(self.role_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.new_button, self.role_combo)
        QWidget.setTabOrder(self.role_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ProjectBearer)
    # setupUi

    def retranslateUi(self, ProjectBearer):
        ProjectBearer.setWindowTitle(QCoreApplication.translate("ProjectBearer", u"Porteur du projet", None))
        self.person_label.setText(QCoreApplication.translate("ProjectBearer", u"Nom du &coop\u00e9rateur (obligatoire)", None))
        self.new_button.setText(QCoreApplication.translate("ProjectBearer", u"&Nouveau coop\u00e9rateur\u2026", None))
        self.role_label.setText(QCoreApplication.translate("ProjectBearer", u"&R\u00f4le", None))
#if QT_CONFIG(accessibility)
        self.role_combo.setAccessibleName(QCoreApplication.translate("ProjectBearer", u"R\u00f4le du porteur", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("ProjectBearer", u"Le porteur doit \u00eatre coop\u00e9rateur le jour de la d\u00e9cision.", None))
        self.hint_label.setProperty(u"role", QCoreApplication.translate("ProjectBearer", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ProjectBearer", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ProjectBearer", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ProjectBearer", u"&Inscrire le porteur", None))
    # retranslateUi

