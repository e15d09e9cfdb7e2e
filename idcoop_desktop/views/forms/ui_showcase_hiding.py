# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'showcase_hiding.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_ShowcaseHiding(object):
    def setupUi(self, ShowcaseHiding):
        if not ShowcaseHiding.objectName():
            ShowcaseHiding.setObjectName(u"ShowcaseHiding")
        ShowcaseHiding.resize(820, 640)
        self.column = QVBoxLayout(ShowcaseHiding)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.hint = QLabel(ShowcaseHiding)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.column.addWidget(self.hint)

        self.frame_slot = QVBoxLayout()
        self.frame_slot.setSpacing(0)
        self.frame_slot.setObjectName(u"frame_slot")

        self.column.addLayout(self.frame_slot)

        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.add_button = QPushButton(ShowcaseHiding)
        self.add_button.setObjectName(u"add_button")

        self.bar.addWidget(self.add_button)

        self.remove_button = QPushButton(ShowcaseHiding)
        self.remove_button.setObjectName(u"remove_button")

        self.bar.addWidget(self.remove_button)

        self.clear_button = QPushButton(ShowcaseHiding)
        self.clear_button.setObjectName(u"clear_button")

        self.bar.addWidget(self.clear_button)

        self.bar_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar.addItem(self.bar_gap)

        self.count_label = QLabel(ShowcaseHiding)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setProperty(u"role", u"muted")

        self.bar.addWidget(self.count_label)


        self.column.addLayout(self.bar)

        self.keys_hint = QLabel(ShowcaseHiding)
        self.keys_hint.setObjectName(u"keys_hint")
        self.keys_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_hint.setWordWrap(True)
        self.keys_hint.setProperty(u"role", u"muted")

        self.column.addWidget(self.keys_hint)

        self.error_label = QLabel(ShowcaseHiding)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)
        self.error_label.setProperty(u"role", u"error")

        self.column.addWidget(self.error_label)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(10)
        self.foot.setObjectName(u"foot")
        self.foot_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_gap)

        self.cancel_button = QPushButton(ShowcaseHiding)
        self.cancel_button.setObjectName(u"cancel_button")

        self.foot.addWidget(self.cancel_button)

        self.save_button = QPushButton(ShowcaseHiding)
        self.save_button.setObjectName(u"save_button")

        self.foot.addWidget(self.save_button)


        self.column.addLayout(self.foot)

        QWidget.setTabOrder(self.add_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.clear_button)
        QWidget.setTabOrder(self.clear_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(ShowcaseHiding)
    # setupUi

    def retranslateUi(self, ShowcaseHiding):
        ShowcaseHiding.setWindowTitle(QCoreApplication.translate("ShowcaseHiding", u"Cacher un visage ou une plaque", None))
        self.hint.setText(QCoreApplication.translate("ShowcaseHiding", u"Tracez une ellipse sur chaque visage ou plaque \u00e0 cacher. Ce qui est dessous ne para\u00eetra dans aucun document, ni aucun aper\u00e7u.", None))
        self.add_button.setText(QCoreApplication.translate("ShowcaseHiding", u"&Ajouter une ellipse", None))
        self.remove_button.setText(QCoreApplication.translate("ShowcaseHiding", u"&Retirer l\u2019ellipse", None))
        self.clear_button.setText(QCoreApplication.translate("ShowcaseHiding", u"&Tout retirer", None))
        self.count_label.setText("")
        self.keys_hint.setText(QCoreApplication.translate("ShowcaseHiding", u"Au clavier\u00a0: Inser ajoute une ellipse, les fl\u00e8ches la d\u00e9placent, Maj et les fl\u00e8ches changent sa taille, Page pr\u00e9c. et Page suiv. passent d\u2019une ellipse \u00e0 l\u2019autre, Suppr la retire.", None))
        self.error_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ShowcaseHiding", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ShowcaseHiding", u"Cac&her sur la photo", None))
    # retranslateUi

