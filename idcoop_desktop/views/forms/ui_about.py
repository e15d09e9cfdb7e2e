# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QListWidget, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_AboutDialog(object):
    def setupUi(self, AboutDialog):
        if not AboutDialog.objectName():
            AboutDialog.setObjectName(u"AboutDialog")
        AboutDialog.resize(860, 560)
        self.column = QVBoxLayout(AboutDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.head = QHBoxLayout()
        self.head.setSpacing(16)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.icon_label = QLabel(AboutDialog)
        self.icon_label.setObjectName(u"icon_label")
        self.icon_label.setTextFormat(Qt.TextFormat.PlainText)
        self.icon_label.setMinimumSize(QSize(64, 64))

        self.head.addWidget(self.icon_label)

        self.names = QVBoxLayout()
        self.names.setSpacing(2)
        self.names.setObjectName(u"names")
        self.names.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(AboutDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.names.addWidget(self.name_label)

        self.version_label = QLabel(AboutDialog)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setTextFormat(Qt.TextFormat.PlainText)

        self.names.addWidget(self.version_label)

        self.purpose_label = QLabel(AboutDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_label.setWordWrap(True)

        self.names.addWidget(self.purpose_label)


        self.head.addLayout(self.names)

        self.head.setStretch(1, 1)

        self.column.addLayout(self.head)

        self.licences = QGridLayout()
        self.licences.setObjectName(u"licences")
        self.licences.setHorizontalSpacing(12)
        self.licences.setVerticalSpacing(6)
        self.licences.setContentsMargins(0, 0, 0, 0)
        self.parts_label = QLabel(AboutDialog)
        self.parts_label.setObjectName(u"parts_label")
        self.parts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.licences.addWidget(self.parts_label, 0, 0, 1, 1)

        self.licence_label = QLabel(AboutDialog)
        self.licence_label.setObjectName(u"licence_label")
        self.licence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.licences.addWidget(self.licence_label, 0, 1, 1, 1)

        self.parts_list = QListWidget(AboutDialog)
        self.parts_list.setObjectName(u"parts_list")
        self.parts_list.setWordWrap(True)
        self.parts_list.setSpacing(4)
        self.parts_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.licences.addWidget(self.parts_list, 1, 0, 1, 1)

        self.licence_text = QPlainTextEdit(AboutDialog)
        self.licence_text.setObjectName(u"licence_text")
        self.licence_text.setReadOnly(True)
        self.licence_text.setTabChangesFocus(True)

        self.licences.addWidget(self.licence_text, 1, 1, 1, 1)

        self.licences.setRowStretch(1, 1)
        self.licences.setColumnStretch(0, 3)
        self.licences.setColumnStretch(1, 5)

        self.column.addLayout(self.licences)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_spacer)

        self.close_button = QPushButton(AboutDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons.addWidget(self.close_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.parts_label.setBuddy(self.parts_list)
        self.licence_label.setBuddy(self.licence_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.parts_list, self.licence_text)
        QWidget.setTabOrder(self.licence_text, self.close_button)

        self.retranslateUi(AboutDialog)
    # setupUi

    def retranslateUi(self, AboutDialog):
        AboutDialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"\u00c0 propos d\u2019IDCoop", None))
        self.icon_label.setText("")
        self.name_label.setText(QCoreApplication.translate("AboutDialog", u"IDCoop Desktop", None))
        self.version_label.setText("")
        self.purpose_label.setText(QCoreApplication.translate("AboutDialog", u"Les petits projets des habitants, de l\u2019id\u00e9e au flyer.", None))
        self.parts_label.setText(QCoreApplication.translate("AboutDialog", u"&Composants et licences", None))
        self.licence_label.setText(QCoreApplication.translate("AboutDialog", u"&Texte de la licence", None))
#if QT_CONFIG(accessibility)
        self.parts_list.setAccessibleName(QCoreApplication.translate("AboutDialog", u"Composants et licences", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.licence_text.setAccessibleName(QCoreApplication.translate("AboutDialog", u"Texte de la licence", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("AboutDialog", u"&Fermer", None))
    # retranslateUi

