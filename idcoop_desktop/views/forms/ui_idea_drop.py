# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'idea_drop.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_IdeaDrop(object):
    def setupUi(self, IdeaDrop):
        if not IdeaDrop.objectName():
            IdeaDrop.setObjectName(u"IdeaDrop")
        IdeaDrop.resize(480, 320)
        IdeaDrop.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(IdeaDrop)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(4)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.sentence_label_value = QLabel(IdeaDrop)
        self.sentence_label_value.setObjectName(u"sentence_label_value")
        self.sentence_label_value.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence_label_value.setWordWrap(True)

        self.fields.addWidget(self.sentence_label_value, 1, 0, 1, 1)

        self.gap_0 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_0, 2, 0, 1, 1)

        self.reason_label = QLabel(IdeaDrop)
        self.reason_label.setObjectName(u"reason_label")

        self.fields.addWidget(self.reason_label, 3, 0, 1, 1)

        self.reason = QLineEdit(IdeaDrop)
        self.reason.setObjectName(u"reason")

        self.fields.addWidget(self.reason, 4, 0, 1, 1)

        self.gap_3 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_3, 5, 0, 1, 1)

        self.fields.setColumnStretch(0, 1)

        self.column.addLayout(self.fields)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(IdeaDrop)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(IdeaDrop)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(IdeaDrop)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(IdeaDrop)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, IdeaDrop):
        IdeaDrop.setWindowTitle(QCoreApplication.translate("IdeaDrop", u"Abandonner l\u2019id\u00e9e", None))
        self.sentence_label_value.setText("")
        self.sentence_label_value.setProperty(u"role", QCoreApplication.translate("IdeaDrop", u"heading", None))
        self.reason_label.setText(QCoreApplication.translate("IdeaDrop", u"&Pourquoi (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("IdeaDrop", u"Pourquoi l\u2019id\u00e9e est abandonn\u00e9e", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("IdeaDrop", u"Par exemple\u00a0: le terrain n\u2019appartient pas \u00e0 la coop\u00e9rative", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("IdeaDrop", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("IdeaDrop", u"Garder l\u2019id\u00e9e", None))
        self.save_button.setText(QCoreApplication.translate("IdeaDrop", u"A&bandonner l\u2019id\u00e9e", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("IdeaDrop", u"primary", None))
    # retranslateUi

