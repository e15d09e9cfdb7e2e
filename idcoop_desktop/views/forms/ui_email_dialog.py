# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'email_dialog.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_EmailDialog(object):
    def setupUi(self, EmailDialog):
        if not EmailDialog.objectName():
            EmailDialog.setObjectName(u"EmailDialog")
        EmailDialog.resize(700, 540)
        EmailDialog.setMinimumSize(QSize(700, 0))
        self.column = QVBoxLayout(EmailDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.about_label = QLabel(EmailDialog)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.column.addWidget(self.about_label)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(18)
        self.fields.setVerticalSpacing(4)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.template_label = QLabel(EmailDialog)
        self.template_label.setObjectName(u"template_label")

        self.fields.addWidget(self.template_label, 0, 0, 1, 1)

        self.template_row = QHBoxLayout()
        self.template_row.setSpacing(8)
        self.template_row.setObjectName(u"template_row")
        self.template_choice = QComboBox(EmailDialog)
        self.template_choice.setObjectName(u"template_choice")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.template_choice.sizePolicy().hasHeightForWidth())
        self.template_choice.setSizePolicy(sizePolicy)

        self.template_row.addWidget(self.template_choice)

        self.edit_button = QPushButton(EmailDialog)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setAutoDefault(False)

        self.template_row.addWidget(self.edit_button)


        self.fields.addLayout(self.template_row, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.gap_2 = QSpacerItem(10, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_2, 2, 0, 1, 1)

        self.subject_label = QLabel(EmailDialog)
        self.subject_label.setObjectName(u"subject_label")

        self.fields.addWidget(self.subject_label, 3, 0, 1, 2)

        self.subject = QLineEdit(EmailDialog)
        self.subject.setObjectName(u"subject")

        self.fields.addWidget(self.subject, 4, 0, 1, 2)

        self.recipients_label = QLabel(EmailDialog)
        self.recipients_label.setObjectName(u"recipients_label")

        self.fields.addWidget(self.recipients_label, 0, 1, 1, 1)

        self.recipients_place = QVBoxLayout()
        self.recipients_place.setSpacing(4)
        self.recipients_place.setObjectName(u"recipients_place")
        self.recipients_place.setContentsMargins(0, 2, 0, 0)

        self.fields.addLayout(self.recipients_place, 1, 1, 1, 1)

        self.gap_5 = QSpacerItem(10, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_5, 5, 0, 1, 1)

        self.body_label = QLabel(EmailDialog)
        self.body_label.setObjectName(u"body_label")

        self.fields.addWidget(self.body_label, 6, 0, 1, 2)

        self.body = QPlainTextEdit(EmailDialog)
        self.body.setObjectName(u"body")
        self.body.setTabChangesFocus(True)
        self.body.setMinimumSize(QSize(0, 220))

        self.fields.addWidget(self.body, 7, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.missing_label = QLabel(EmailDialog)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.missing_label.setWordWrap(True)

        self.column.addWidget(self.missing_label)

        self.done_label = QLabel(EmailDialog)
        self.done_label.setObjectName(u"done_label")
        self.done_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_label.setWordWrap(True)

        self.column.addWidget(self.done_label)

        self.error_label = QLabel(EmailDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.open_button = QPushButton(EmailDialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.buttons.addWidget(self.open_button)

        self.copy_button = QPushButton(EmailDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.buttons.addWidget(self.copy_button)

        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(EmailDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(EmailDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.template_label.setBuddy(self.template_choice)
        self.subject_label.setBuddy(self.subject)
        self.body_label.setBuddy(self.body)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.template_choice, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.subject)
        QWidget.setTabOrder(self.subject, self.body)
        QWidget.setTabOrder(self.body, self.open_button)
        QWidget.setTabOrder(self.open_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(EmailDialog)
    # setupUi

    def retranslateUi(self, EmailDialog):
        EmailDialog.setWindowTitle(QCoreApplication.translate("EmailDialog", u"\u00c9crire un e-mail", None))
        self.about_label.setText("")
        self.about_label.setProperty(u"role", QCoreApplication.translate("EmailDialog", u"heading", None))
        self.template_label.setText(QCoreApplication.translate("EmailDialog", u"&Mod\u00e8le", None))
#if QT_CONFIG(accessibility)
        self.template_choice.setAccessibleName(QCoreApplication.translate("EmailDialog", u"Mod\u00e8le de message", None))
#endif // QT_CONFIG(accessibility)
        self.edit_button.setText("")
#if QT_CONFIG(accessibility)
        self.edit_button.setAccessibleName(QCoreApplication.translate("EmailDialog", u"Modifier ce mod\u00e8le", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.edit_button.setToolTip(QCoreApplication.translate("EmailDialog", u"Modifier ce mod\u00e8le pour toute l\u2019\u00e9quipe", None))
#endif // QT_CONFIG(tooltip)
        self.subject_label.setText(QCoreApplication.translate("EmailDialog", u"&Objet", None))
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("EmailDialog", u"Objet du message", None))
#endif // QT_CONFIG(accessibility)
        self.recipients_label.setText(QCoreApplication.translate("EmailDialog", u"Destinataires", None))
        self.body_label.setText(QCoreApplication.translate("EmailDialog", u"Messa&ge", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("EmailDialog", u"Message", None))
#endif // QT_CONFIG(accessibility)
        self.missing_label.setText("")
        self.missing_label.setProperty(u"role", QCoreApplication.translate("EmailDialog", u"warning", None))
        self.done_label.setText("")
        self.done_label.setProperty(u"role", QCoreApplication.translate("EmailDialog", u"success", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("EmailDialog", u"error", None))
        self.open_button.setText(QCoreApplication.translate("EmailDialog", u"O&uvrir dans la messagerie", None))
        self.copy_button.setText(QCoreApplication.translate("EmailDialog", u"&Copier le message", None))
        self.cancel_button.setText(QCoreApplication.translate("EmailDialog", u"Fermer", None))
        self.save_button.setText(QCoreApplication.translate("EmailDialog", u"&Noter dans le fil", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("EmailDialog", u"primary", None))
    # retranslateUi

