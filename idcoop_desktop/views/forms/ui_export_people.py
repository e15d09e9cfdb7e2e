# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_people.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_ExportPeople(object):
    def setupUi(self, ExportPeople):
        if not ExportPeople.objectName():
            ExportPeople.setObjectName(u"ExportPeople")
        ExportPeople.setMinimumSize(QSize(560, 0))
        self.column = QVBoxLayout(ExportPeople)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.body = QWidget(ExportPeople)
        self.body.setObjectName(u"body")
        self.body_column = QVBoxLayout(self.body)
        self.body_column.setSpacing(4)
        self.body_column.setObjectName(u"body_column")
        self.body_column.setContentsMargins(0, 0, 0, 0)
        self.purpose_place = QVBoxLayout()
        self.purpose_place.setSpacing(6)
        self.purpose_place.setObjectName(u"purpose_place")
        self.purpose_place.setContentsMargins(0, 0, 0, 0)

        self.body_column.addLayout(self.purpose_place)

        self.gap_0 = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.body_column.addItem(self.gap_0)

        self.format_label = QLabel(self.body)
        self.format_label.setObjectName(u"format_label")
        self.format_label.setTextFormat(Qt.TextFormat.PlainText)

        self.body_column.addWidget(self.format_label)

        self.file_format = QComboBox(self.body)
        self.file_format.setObjectName(u"file_format")

        self.body_column.addWidget(self.file_format)

        self.gap_1 = QSpacerItem(10, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.body_column.addItem(self.gap_1)

        self.with_notes = QCheckBox(self.body)
        self.with_notes.setObjectName(u"with_notes")

        self.body_column.addWidget(self.with_notes)

        self.privacy_label = QLabel(self.body)
        self.privacy_label.setObjectName(u"privacy_label")
        self.privacy_label.setTextFormat(Qt.TextFormat.PlainText)
        self.privacy_label.setWordWrap(True)

        self.body_column.addWidget(self.privacy_label)

        self.last_label = QLabel(self.body)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setTextFormat(Qt.TextFormat.PlainText)
        self.last_label.setWordWrap(True)

        self.body_column.addWidget(self.last_label)


        self.column.addWidget(self.body)

        self.after_place = QVBoxLayout()
        self.after_place.setSpacing(6)
        self.after_place.setObjectName(u"after_place")
        self.after_place.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.after_place)

        self.error_label = QLabel(ExportPeople)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.before_buttons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(ExportPeople)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(ExportPeople)
        self.save_button.setObjectName(u"save_button")

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.format_label.setBuddy(self.file_format)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.file_format, self.with_notes)
        QWidget.setTabOrder(self.with_notes, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(ExportPeople)
    # setupUi

    def retranslateUi(self, ExportPeople):
        ExportPeople.setWindowTitle(QCoreApplication.translate("ExportPeople", u"Exporter des coop\u00e9rateurs", None))
        self.format_label.setText(QCoreApplication.translate("ExportPeople", u"&Format du fichier", None))
#if QT_CONFIG(accessibility)
        self.file_format.setAccessibleName(QCoreApplication.translate("ExportPeople", u"Format du fichier", None))
#endif // QT_CONFIG(accessibility)
        self.with_notes.setText(QCoreApplication.translate("ExportPeople", u"Joindre les &remarques de l\u2019\u00e9quipe", None))
        self.privacy_label.setText(QCoreApplication.translate("ExportPeople", u"Le fichier contiendra des donn\u00e9es personnelles. Le motif et la date sont inscrits au journal\u00a0; supprimez le fichier quand il ne sert plus.", None))
        self.privacy_label.setProperty(u"role", QCoreApplication.translate("ExportPeople", u"muted", None))
        self.last_label.setText("")
        self.last_label.setProperty(u"role", QCoreApplication.translate("ExportPeople", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ExportPeople", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ExportPeople", u"&Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ExportPeople", u"&Exporter\u2026", None))
    # retranslateUi

