# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'coop_wording.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_CoopWording(object):
    def setupUi(self, CoopWording):
        if not CoopWording.objectName():
            CoopWording.setObjectName(u"CoopWording")
        CoopWording.resize(1040, 540)
        CoopWording.setMinimumSize(QSize(1040, 540))
        self.column = QVBoxLayout(CoopWording)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.about_label = QLabel(CoopWording)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"muted")

        self.column.addWidget(self.about_label)

        self.thirds = QHBoxLayout()
        self.thirds.setSpacing(18)
        self.thirds.setObjectName(u"thirds")
        self.thirds.setContentsMargins(0, 0, 0, 0)
        self.list_side = QVBoxLayout()
        self.list_side.setSpacing(6)
        self.list_side.setObjectName(u"list_side")
        self.list_side.setContentsMargins(0, 0, 0, 0)
        self.document_label = QLabel(CoopWording)
        self.document_label.setObjectName(u"document_label")
        self.document_label.setTextFormat(Qt.TextFormat.PlainText)

        self.list_side.addWidget(self.document_label)

        self.document_combo = QComboBox(CoopWording)
        self.document_combo.setObjectName(u"document_combo")

        self.list_side.addWidget(self.document_combo)

        self.list_place = QVBoxLayout()
        self.list_place.setSpacing(6)
        self.list_place.setObjectName(u"list_place")
        self.list_place.setContentsMargins(0, 0, 0, 0)

        self.list_side.addLayout(self.list_place)

        self.list_side.setStretch(2, 1)

        self.thirds.addLayout(self.list_side)

        self.editor_side = QVBoxLayout()
        self.editor_side.setSpacing(8)
        self.editor_side.setObjectName(u"editor_side")
        self.editor_side.setContentsMargins(0, 0, 0, 0)
        self.block_label = QLabel(CoopWording)
        self.block_label.setObjectName(u"block_label")
        self.block_label.setTextFormat(Qt.TextFormat.PlainText)
        self.block_label.setWordWrap(True)
        self.block_label.setProperty(u"role", u"heading")

        self.editor_side.addWidget(self.block_label)

        self.text = QPlainTextEdit(CoopWording)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumSize(QSize(0, 96))
        self.text.setMaximumSize(QSize(16777215, 190))

        self.editor_side.addWidget(self.text)

        self.error_label = QLabel(CoopWording)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)
        self.error_label.setProperty(u"role", u"error")

        self.editor_side.addWidget(self.error_label)

        self.fields_label = QLabel(CoopWording)
        self.fields_label.setObjectName(u"fields_label")
        self.fields_label.setTextFormat(Qt.TextFormat.PlainText)
        self.fields_label.setWordWrap(True)
        self.fields_label.setProperty(u"role", u"muted")

        self.editor_side.addWidget(self.fields_label)

        self.fields_place = QVBoxLayout()
        self.fields_place.setSpacing(6)
        self.fields_place.setObjectName(u"fields_place")
        self.fields_place.setContentsMargins(0, 0, 0, 0)

        self.editor_side.addLayout(self.fields_place)

        self.hint_label = QLabel(CoopWording)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"muted")

        self.editor_side.addWidget(self.hint_label)

        self.state_label = QLabel(CoopWording)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setWordWrap(True)
        self.state_label.setProperty(u"role", u"muted")

        self.editor_side.addWidget(self.state_label)

        self.restore_row = QHBoxLayout()
        self.restore_row.setSpacing(10)
        self.restore_row.setObjectName(u"restore_row")
        self.restore_row.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(CoopWording)
        self.restore_button.setObjectName(u"restore_button")

        self.restore_row.addWidget(self.restore_button)

        self.restore_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_row.addItem(self.restore_spacer)


        self.editor_side.addLayout(self.restore_row)

        self.editor_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_side.addItem(self.editor_spacer)

        self.editor_side.setStretch(1, 3)
        self.editor_side.setStretch(8, 1)

        self.thirds.addLayout(self.editor_side)

        self.preview_place = QVBoxLayout()
        self.preview_place.setSpacing(6)
        self.preview_place.setObjectName(u"preview_place")
        self.preview_place.setContentsMargins(0, 0, 0, 0)

        self.thirds.addLayout(self.preview_place)

        self.thirds.setStretch(0, 6)
        self.thirds.setStretch(1, 7)
        self.thirds.setStretch(2, 8)

        self.column.addLayout(self.thirds)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(10)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.status_label = QLabel(CoopWording)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setWordWrap(True)
        self.status_label.setProperty(u"role", u"muted")

        self.button_row.addWidget(self.status_label)

        self.close_button = QPushButton(CoopWording)
        self.close_button.setObjectName(u"close_button")

        self.button_row.addWidget(self.close_button)

        self.save_button = QPushButton(CoopWording)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)

        self.button_row.setStretch(0, 1)

        self.column.addLayout(self.button_row)

        self.column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.document_label.setBuddy(self.document_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.document_combo, self.text)
        QWidget.setTabOrder(self.text, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(CoopWording)
    # setupUi

    def retranslateUi(self, CoopWording):
        CoopWording.setWindowTitle(QCoreApplication.translate("CoopWording", u"Textes des documents", None))
        self.about_label.setText(QCoreApplication.translate("CoopWording", u"Les phrases que les documents apportent d\u2019eux-m\u00eames, pour toute l\u2019\u00e9quipe. Celles d\u2019un projet s\u2019\u00e9crivent avec le projet.", None))
        self.document_label.setText(QCoreApplication.translate("CoopWording", u"&Document", None))
#if QT_CONFIG(accessibility)
        self.document_combo.setAccessibleName(QCoreApplication.translate("CoopWording", u"Document dont les textes sont montr\u00e9s", None))
#endif // QT_CONFIG(accessibility)
        self.block_label.setText("")
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("CoopWording", u"Texte du document", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.fields_label.setText(QCoreApplication.translate("CoopWording", u"Ajouter au texte, l\u00e0 o\u00f9 est le curseur", None))
        self.hint_label.setText("")
        self.state_label.setText("")
        self.restore_button.setText(QCoreApplication.translate("CoopWording", u"&R\u00e9tablir le texte d\u2019origine", None))
        self.status_label.setText("")
        self.close_button.setText(QCoreApplication.translate("CoopWording", u"&Fermer", None))
        self.save_button.setText(QCoreApplication.translate("CoopWording", u"&Enregistrer", None))
    # retranslateUi

