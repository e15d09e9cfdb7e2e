# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bug_report.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_BugReport(object):
    def setupUi(self, BugReport):
        if not BugReport.objectName():
            BugReport.setObjectName(u"BugReport")
        BugReport.resize(640, 460)
        self.column = QVBoxLayout(BugReport)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.title_label = QLabel(BugReport)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title_label)

        self.purpose_label = QLabel(BugReport)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_label.setWordWrap(True)

        self.column.addWidget(self.purpose_label)

        self.report_label = QLabel(BugReport)
        self.report_label.setObjectName(u"report_label")
        self.report_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.report_label)

        self.report_text = QPlainTextEdit(BugReport)
        self.report_text.setObjectName(u"report_text")
        self.report_text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report_text.setReadOnly(True)
        self.report_text.setTabChangesFocus(True)

        self.column.addWidget(self.report_text)

        self.sent_label = QLabel(BugReport)
        self.sent_label.setObjectName(u"sent_label")
        self.sent_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sent_label.setWordWrap(True)

        self.column.addWidget(self.sent_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_spacer)

        self.copy_button = QPushButton(BugReport)
        self.copy_button.setObjectName(u"copy_button")

        self.buttons.addWidget(self.copy_button)

        self.close_button = QPushButton(BugReport)
        self.close_button.setObjectName(u"close_button")

        self.buttons.addWidget(self.close_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.report_label.setBuddy(self.report_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.report_text, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.close_button)

        self.retranslateUi(BugReport)
    # setupUi

    def retranslateUi(self, BugReport):
        BugReport.setWindowTitle(QCoreApplication.translate("BugReport", u"Rapport technique", None))
        self.title_label.setText(QCoreApplication.translate("BugReport", u"Rapport technique", None))
        self.purpose_label.setText(QCoreApplication.translate("BugReport", u"Il dit \u00e0 la personne qui suit l\u2019application o\u00f9 le programme s\u2019est tromp\u00e9\u00a0: des versions, des noms de fichiers du programme, des num\u00e9ros de ligne. Aucun nom, aucun montant, rien de ce que vous avez \u00e9crit.", None))
        self.report_label.setText(QCoreApplication.translate("BugReport", u"Le &rapport, en entier", None))
#if QT_CONFIG(accessibility)
        self.report_text.setAccessibleName(QCoreApplication.translate("BugReport", u"Le rapport, en entier", None))
#endif // QT_CONFIG(accessibility)
        self.sent_label.setText(QCoreApplication.translate("BugReport", u"Rien n\u2019est envoy\u00e9. Copiez-le pour le coller vous-m\u00eame dans un message.", None))
        self.copy_button.setText(QCoreApplication.translate("BugReport", u"&Copier", None))
        self.close_button.setText(QCoreApplication.translate("BugReport", u"&Fermer", None))
    # retranslateUi

