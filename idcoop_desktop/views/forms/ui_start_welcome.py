# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_welcome.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_StartWelcome(object):
    def setupUi(self, StartWelcome):
        if not StartWelcome.objectName():
            StartWelcome.setObjectName(u"StartWelcome")
        StartWelcome.resize(520, 420)
        self.column = QVBoxLayout(StartWelcome)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.top_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.top_spacer)

        self.title_label = QLabel(StartWelcome)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title_label)

        self.intro_label = QLabel(StartWelcome)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.column.addWidget(self.intro_label)

        self.create_card = QFrame(StartWelcome)
        self.create_card.setObjectName(u"create_card")
        self.create_column = QVBoxLayout(self.create_card)
        self.create_column.setSpacing(8)
        self.create_column.setObjectName(u"create_column")
        self.create_column.setContentsMargins(20, 18, 20, 18)
        self.create_title = QLabel(self.create_card)
        self.create_title.setObjectName(u"create_title")
        self.create_title.setTextFormat(Qt.TextFormat.PlainText)

        self.create_column.addWidget(self.create_title)

        self.create_hint = QLabel(self.create_card)
        self.create_hint.setObjectName(u"create_hint")
        self.create_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.create_hint.setWordWrap(True)

        self.create_column.addWidget(self.create_hint)

        self.create_row = QHBoxLayout()
        self.create_row.setSpacing(8)
        self.create_row.setObjectName(u"create_row")
        self.create_row.setContentsMargins(0, 0, 0, 0)
        self.create_button = QPushButton(self.create_card)
        self.create_button.setObjectName(u"create_button")

        self.create_row.addWidget(self.create_button)

        self.create_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.create_row.addItem(self.create_spacer)


        self.create_column.addLayout(self.create_row)


        self.column.addWidget(self.create_card)

        self.demo_card = QFrame(StartWelcome)
        self.demo_card.setObjectName(u"demo_card")
        self.demo_column = QVBoxLayout(self.demo_card)
        self.demo_column.setSpacing(8)
        self.demo_column.setObjectName(u"demo_column")
        self.demo_column.setContentsMargins(20, 18, 20, 18)
        self.demo_title = QLabel(self.demo_card)
        self.demo_title.setObjectName(u"demo_title")
        self.demo_title.setTextFormat(Qt.TextFormat.PlainText)

        self.demo_column.addWidget(self.demo_title)

        self.demo_hint = QLabel(self.demo_card)
        self.demo_hint.setObjectName(u"demo_hint")
        self.demo_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.demo_hint.setWordWrap(True)

        self.demo_column.addWidget(self.demo_hint)

        self.demo_row = QHBoxLayout()
        self.demo_row.setSpacing(8)
        self.demo_row.setObjectName(u"demo_row")
        self.demo_row.setContentsMargins(0, 0, 0, 0)
        self.demo_button = QPushButton(self.demo_card)
        self.demo_button.setObjectName(u"demo_button")

        self.demo_row.addWidget(self.demo_button)

        self.demo_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.demo_row.addItem(self.demo_spacer)


        self.demo_column.addLayout(self.demo_row)


        self.column.addWidget(self.demo_card)

        self.restore_card = QFrame(StartWelcome)
        self.restore_card.setObjectName(u"restore_card")
        self.restore_column = QVBoxLayout(self.restore_card)
        self.restore_column.setSpacing(8)
        self.restore_column.setObjectName(u"restore_column")
        self.restore_column.setContentsMargins(20, 18, 20, 18)
        self.restore_title = QLabel(self.restore_card)
        self.restore_title.setObjectName(u"restore_title")
        self.restore_title.setTextFormat(Qt.TextFormat.PlainText)

        self.restore_column.addWidget(self.restore_title)

        self.restore_hint = QLabel(self.restore_card)
        self.restore_hint.setObjectName(u"restore_hint")
        self.restore_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.restore_hint.setWordWrap(True)

        self.restore_column.addWidget(self.restore_hint)

        self.restore_row = QHBoxLayout()
        self.restore_row.setSpacing(8)
        self.restore_row.setObjectName(u"restore_row")
        self.restore_row.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(self.restore_card)
        self.restore_button.setObjectName(u"restore_button")

        self.restore_row.addWidget(self.restore_button)

        self.restore_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_row.addItem(self.restore_spacer)


        self.restore_column.addLayout(self.restore_row)


        self.column.addWidget(self.restore_card)

        self.bottom_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_spacer)


        self.retranslateUi(StartWelcome)
    # setupUi

    def retranslateUi(self, StartWelcome):
        self.title_label.setText(QCoreApplication.translate("StartWelcome", u"Bienvenue", None))
        self.intro_label.setText(QCoreApplication.translate("StartWelcome", u"IDCoop suit les projets des habitants, de l\u2019id\u00e9e entendue dans un hall au flyer du projet r\u00e9alis\u00e9. Comment voulez-vous commencer\u00a0?", None))
        self.create_title.setText(QCoreApplication.translate("StartWelcome", u"Pour votre \u00e9quipe", None))
        self.create_hint.setText(QCoreApplication.translate("StartWelcome", u"Une base vide, chiffr\u00e9e par une phrase secr\u00e8te. Il faut deux minutes et de quoi imprimer une page.", None))
        self.create_button.setText(QCoreApplication.translate("StartWelcome", u"&Cr\u00e9er la base de ma coop\u00e9rative", None))
        self.demo_title.setText(QCoreApplication.translate("StartWelcome", u"Pour essayer", None))
        self.demo_hint.setText(QCoreApplication.translate("StartWelcome", u"Une coop\u00e9rative invent\u00e9e et une ann\u00e9e de projets, \u00e0 manipuler sans risque.", None))
        self.demo_button.setText(QCoreApplication.translate("StartWelcome", u"&D\u00e9couvrir avec des donn\u00e9es d\u2019exemple", None))
        self.restore_title.setText(QCoreApplication.translate("StartWelcome", u"Pour retrouver vos donn\u00e9es", None))
        self.restore_hint.setText(QCoreApplication.translate("StartWelcome", u"Nouvel ordinateur, disque perdu\u00a0: une sauvegarde et sa phrase secr\u00e8te suffisent.", None))
        self.restore_button.setText(QCoreApplication.translate("StartWelcome", u"&Reprendre une sauvegarde\u2026", None))
        pass
    # retranslateUi

