# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'idea_park.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_IdeaPark(object):
    def setupUi(self, IdeaPark):
        if not IdeaPark.objectName():
            IdeaPark.setObjectName(u"IdeaPark")
        IdeaPark.resize(520, 320)
        IdeaPark.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(IdeaPark)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.sentence_value = QLabel(IdeaPark)
        self.sentence_value.setObjectName(u"sentence_value")
        self.sentence_value.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence_value.setWordWrap(True)

        self.column.addWidget(self.sentence_value)

        self.g0 = QSpacerItem(10, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g0)

        self.until_label = QLabel(IdeaPark)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setTextFormat(Qt.TextFormat.PlainText)
        self.until_label.setWordWrap(True)

        self.column.addWidget(self.until_label)

        self.until_row = QHBoxLayout()
        self.until_row.setSpacing(8)
        self.until_row.setObjectName(u"until_row")
        self.until_row.setContentsMargins(0, 0, 0, 0)
        self.until = DateEdit(IdeaPark)
        self.until.setObjectName(u"until")

        self.until_row.addWidget(self.until)

        self.shortcuts_place = QHBoxLayout()
        self.shortcuts_place.setSpacing(6)
        self.shortcuts_place.setObjectName(u"shortcuts_place")
        self.shortcuts_place.setContentsMargins(0, 0, 0, 0)

        self.until_row.addLayout(self.shortcuts_place)


        self.column.addLayout(self.until_row)

        self.g1 = QSpacerItem(10, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g1)

        self.reason_label = QLabel(IdeaPark)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setWordWrap(True)

        self.column.addWidget(self.reason_label)

        self.reason = QLineEdit(IdeaPark)
        self.reason.setObjectName(u"reason")

        self.column.addWidget(self.reason)

        self.g2 = QSpacerItem(10, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g2)

        self.back_hint = QLabel(IdeaPark)
        self.back_hint.setObjectName(u"back_hint")
        self.back_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.back_hint.setWordWrap(True)

        self.column.addWidget(self.back_hint)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(IdeaPark)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.gap_buttons = QSpacerItem(10, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap_buttons)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(IdeaPark)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(IdeaPark)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.until_label.setBuddy(self.until)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.until, self.reason)
        QWidget.setTabOrder(self.reason, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(IdeaPark)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, IdeaPark):
        IdeaPark.setWindowTitle(QCoreApplication.translate("IdeaPark", u"Mettre l\u2019id\u00e9e en attente", None))
        self.sentence_value.setText("")
        self.sentence_value.setProperty(u"role", QCoreApplication.translate("IdeaPark", u"heading", None))
        self.until_label.setText(QCoreApplication.translate("IdeaPark", u"&Jusqu\u2019au (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("IdeaPark", u"En attente jusqu\u2019au", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("IdeaPark", u"&Pourquoi attendre", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("IdeaPark", u"Pourquoi attendre", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("IdeaPark", u"Par exemple\u00a0: la fin des travaux, le budget de l\u2019an prochain", None))
        self.back_hint.setText(QCoreApplication.translate("IdeaPark", u"L\u2019id\u00e9e reviendra parmi celles \u00e0 suivre ce jour-l\u00e0, avec une t\u00e2che pour vous.", None))
        self.back_hint.setProperty(u"role", QCoreApplication.translate("IdeaPark", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("IdeaPark", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("IdeaPark", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("IdeaPark", u"&Mettre en attente", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("IdeaPark", u"primary", None))
    # retranslateUi

