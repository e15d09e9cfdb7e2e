# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'email_text.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_EmailText(object):
    def setupUi(self, EmailText):
        if not EmailText.objectName():
            EmailText.setObjectName(u"EmailText")
        EmailText.resize(640, 480)
        EmailText.setMinimumSize(QSize(640, 0))
        self.column = QVBoxLayout(EmailText)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.about_label = QLabel(EmailText)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.column.addWidget(self.about_label)

        self.subject_pair = QVBoxLayout()
        self.subject_pair.setSpacing(4)
        self.subject_pair.setObjectName(u"subject_pair")
        self.subject_label = QLabel(EmailText)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)

        self.subject_pair.addWidget(self.subject_label)

        self.subject = QLineEdit(EmailText)
        self.subject.setObjectName(u"subject")

        self.subject_pair.addWidget(self.subject)


        self.column.addLayout(self.subject_pair)

        self.body_pair = QVBoxLayout()
        self.body_pair.setSpacing(4)
        self.body_pair.setObjectName(u"body_pair")
        self.body_label = QLabel(EmailText)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)

        self.body_pair.addWidget(self.body_label)

        self.body = QPlainTextEdit(EmailText)
        self.body.setObjectName(u"body")
        self.body.setTabChangesFocus(True)
        self.body.setMinimumSize(QSize(0, 240))

        self.body_pair.addWidget(self.body)


        self.column.addLayout(self.body_pair)

        self.hint_label = QLabel(EmailText)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.column.addWidget(self.hint_label)

        self.error_label = QLabel(EmailText)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(10)
        self.button_row.setObjectName(u"button_row")
        self.restore_button = QPushButton(EmailText)
        self.restore_button.setObjectName(u"restore_button")

        self.button_row.addWidget(self.restore_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)

        self.cancel_button = QPushButton(EmailText)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(EmailText)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.subject_label.setBuddy(self.subject)
        self.body_label.setBuddy(self.body)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.subject, self.body)
        QWidget.setTabOrder(self.body, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(EmailText)
    # setupUi

    def retranslateUi(self, EmailText):
        EmailText.setWindowTitle(QCoreApplication.translate("EmailText", u"Modifier un mod\u00e8le d\u2019e-mail", None))
        self.about_label.setText("")
        self.about_label.setProperty(u"role", QCoreApplication.translate("EmailText", u"heading", None))
        self.subject_label.setText(QCoreApplication.translate("EmailText", u"&Objet (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("EmailText", u"Objet du mod\u00e8le", None))
#endif // QT_CONFIG(accessibility)
        self.body_label.setText(QCoreApplication.translate("EmailText", u"Messa&ge (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("EmailText", u"Message du mod\u00e8le", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText("")
        self.hint_label.setProperty(u"role", QCoreApplication.translate("EmailText", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("EmailText", u"error", None))
        self.restore_button.setText(QCoreApplication.translate("EmailText", u"&R\u00e9tablir le texte fourni", None))
        self.cancel_button.setText(QCoreApplication.translate("EmailText", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("EmailText", u"&Enregistrer le mod\u00e8le", None))
    # retranslateUi

