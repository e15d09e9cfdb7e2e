# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_letter.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ProjectLetter(object):
    def setupUi(self, ProjectLetter):
        if not ProjectLetter.objectName():
            ProjectLetter.setObjectName(u"ProjectLetter")
        ProjectLetter.setMinimumSize(QSize(860, 0))
        self.column = QVBoxLayout(ProjectLetter)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 18)
        self.body = QWidget(ProjectLetter)
        self.body.setObjectName(u"body")
        self.body_row = QHBoxLayout(self.body)
        self.body_row.setSpacing(24)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(0, 0, 0, 0)
        self.fields_column = QVBoxLayout()
        self.fields_column.setSpacing(8)
        self.fields_column.setObjectName(u"fields_column")
        self.fields_column.setContentsMargins(0, 0, 0, 0)
        self.project_label = QLabel(self.body)
        self.project_label.setObjectName(u"project_label")
        self.project_label.setTextFormat(Qt.TextFormat.PlainText)
        self.project_label.setWordWrap(True)

        self.fields_column.addWidget(self.project_label)

        self.about_label = QLabel(self.body)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.fields_column.addWidget(self.about_label)

        self.to_label = QLabel(self.body)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_label.setWordWrap(True)

        self.fields_column.addWidget(self.to_label)

        self.lacking_label = QLabel(self.body)
        self.lacking_label.setObjectName(u"lacking_label")
        self.lacking_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lacking_label.setWordWrap(True)

        self.fields_column.addWidget(self.lacking_label)

        self.signed_by_label = QLabel(self.body)
        self.signed_by_label.setObjectName(u"signed_by_label")
        self.signed_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_column.addWidget(self.signed_by_label)

        self.signed_by_edit = QLineEdit(self.body)
        self.signed_by_edit.setObjectName(u"signed_by_edit")
        self.signed_by_edit.setMaxLength(100)

        self.fields_column.addWidget(self.signed_by_edit)

        self.signed_as_label = QLabel(self.body)
        self.signed_as_label.setObjectName(u"signed_as_label")
        self.signed_as_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_column.addWidget(self.signed_as_label)

        self.signed_as_edit = QLineEdit(self.body)
        self.signed_as_edit.setObjectName(u"signed_as_edit")
        self.signed_as_edit.setMaxLength(100)

        self.fields_column.addWidget(self.signed_as_edit)

        self.personal_label = QLabel(self.body)
        self.personal_label.setObjectName(u"personal_label")
        self.personal_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_column.addWidget(self.personal_label)

        self.personal_edit = QPlainTextEdit(self.body)
        self.personal_edit.setObjectName(u"personal_edit")
        self.personal_edit.setTabChangesFocus(True)
        self.personal_edit.setMinimumSize(QSize(0, 72))
        self.personal_edit.setMaximumSize(QSize(16777215, 110))

        self.fields_column.addWidget(self.personal_edit)

        self.hint_label = QLabel(self.body)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.fields_column.addWidget(self.hint_label)

        self.left_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields_column.addItem(self.left_stretch)


        self.body_row.addLayout(self.fields_column)

        self.preview_place = QVBoxLayout()
        self.preview_place.setObjectName(u"preview_place")
        self.preview_place.setContentsMargins(0, 0, 0, 0)

        self.body_row.addLayout(self.preview_place)

        self.body_row.setStretch(0, 1)

        self.column.addWidget(self.body)

        self.after_place = QVBoxLayout()
        self.after_place.setObjectName(u"after_place")
        self.after_place.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.after_place)

        self.error_label = QLabel(ProjectLetter)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(10)
        self.button_row.setObjectName(u"button_row")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)

        self.cancel_button = QPushButton(ProjectLetter)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProjectLetter)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.signed_by_label.setBuddy(self.signed_by_edit)
        self.signed_as_label.setBuddy(self.signed_as_edit)
        self.personal_label.setBuddy(self.personal_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.signed_by_edit, self.signed_as_edit)
        QWidget.setTabOrder(self.signed_as_edit, self.personal_edit)
        QWidget.setTabOrder(self.personal_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ProjectLetter)
    # setupUi

    def retranslateUi(self, ProjectLetter):
        ProjectLetter.setWindowTitle(QCoreApplication.translate("ProjectLetter", u"Lettre aux porteurs", None))
        self.project_label.setText("")
        self.project_label.setProperty(u"role", QCoreApplication.translate("ProjectLetter", u"heading", None))
        self.about_label.setText("")
        self.about_label.setProperty(u"role", QCoreApplication.translate("ProjectLetter", u"muted", None))
        self.to_label.setText("")
        self.lacking_label.setText("")
        self.lacking_label.setProperty(u"role", QCoreApplication.translate("ProjectLetter", u"warning", None))
        self.signed_by_label.setText(QCoreApplication.translate("ProjectLetter", u"&Sign\u00e9e par (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.signed_by_edit.setAccessibleName(QCoreApplication.translate("ProjectLetter", u"Signataire", None))
#endif // QT_CONFIG(accessibility)
        self.signed_as_label.setText(QCoreApplication.translate("ProjectLetter", u"En tant &que", None))
#if QT_CONFIG(accessibility)
        self.signed_as_edit.setAccessibleName(QCoreApplication.translate("ProjectLetter", u"Fonction du signataire", None))
#endif // QT_CONFIG(accessibility)
        self.signed_as_edit.setPlaceholderText(QCoreApplication.translate("ProjectLetter", u"Par exemple\u00a0: charg\u00e9e de vie coop\u00e9rative", None))
        self.personal_label.setText(QCoreApplication.translate("ProjectLetter", u"Un &mot personnel", None))
#if QT_CONFIG(accessibility)
        self.personal_edit.setAccessibleName(QCoreApplication.translate("ProjectLetter", u"Mot personnel ajout\u00e9 \u00e0 la lettre", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("ProjectLetter", u"La lettre reprend la d\u00e9cision, sa raison et la suite propos\u00e9e. Vous pourrez l\u2019imprimer ou l\u2019envoyer.", None))
        self.hint_label.setProperty(u"role", QCoreApplication.translate("ProjectLetter", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ProjectLetter", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ProjectLetter", u"&Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ProjectLetter", u"&Enregistrer le PDF\u2026", None))
    # retranslateUi

