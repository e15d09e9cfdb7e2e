# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_done.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_ExportDone(object):
    def setupUi(self, ExportDone):
        if not ExportDone.objectName():
            ExportDone.setObjectName(u"ExportDone")
        self.column = QVBoxLayout(ExportDone)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(12)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.icon_place = QVBoxLayout()
        self.icon_place.setSpacing(6)
        self.icon_place.setObjectName(u"icon_place")
        self.icon_place.setContentsMargins(0, 0, 0, 0)

        self.title_row.addLayout(self.icon_place)

        self.title_label = QLabel(ExportDone)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.title_row.addWidget(self.title_label)

        self.title_row.setStretch(1, 1)

        self.column.addLayout(self.title_row)

        self.place_label = QLabel(ExportDone)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(True)

        self.column.addWidget(self.place_label)

        self.told_label = QLabel(ExportDone)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setWordWrap(True)

        self.column.addWidget(self.told_label)

        self.left_out_label = QLabel(ExportDone)
        self.left_out_label.setObjectName(u"left_out_label")
        self.left_out_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.left_out_label)

        self.left_out = QPlainTextEdit(ExportDone)
        self.left_out.setObjectName(u"left_out")
        self.left_out.setReadOnly(True)
        self.left_out.setTabChangesFocus(True)
        self.left_out.setMinimumSize(QSize(0, 120))

        self.column.addWidget(self.left_out)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.before_buttons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.folder_button = QPushButton(ExportDone)
        self.folder_button.setObjectName(u"folder_button")

        self.buttons.addWidget(self.folder_button)

        self.open_button = QPushButton(ExportDone)
        self.open_button.setObjectName(u"open_button")

        self.buttons.addWidget(self.open_button)

        self.close_button = QPushButton(ExportDone)
        self.close_button.setObjectName(u"close_button")

        self.buttons.addWidget(self.close_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.left_out_label.setBuddy(self.left_out)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.left_out, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.close_button)

        self.retranslateUi(ExportDone)
    # setupUi

    def retranslateUi(self, ExportDone):
        self.title_label.setText("")
        self.title_label.setProperty(u"role", QCoreApplication.translate("ExportDone", u"subtitle", None))
        self.place_label.setText("")
        self.place_label.setProperty(u"role", QCoreApplication.translate("ExportDone", u"muted", None))
        self.told_label.setText("")
        self.left_out_label.setText(QCoreApplication.translate("ExportDone", u"&Personnes sans \u00e9tiquette", None))
#if QT_CONFIG(accessibility)
        self.left_out.setAccessibleName(QCoreApplication.translate("ExportDone", u"Personnes sans \u00e9tiquette", None))
#endif // QT_CONFIG(accessibility)
        self.folder_button.setText(QCoreApplication.translate("ExportDone", u"Ouvrir le &dossier", None))
        self.open_button.setText(QCoreApplication.translate("ExportDone", u"Ou&vrir", None))
        self.close_button.setText(QCoreApplication.translate("ExportDone", u"&Fermer", None))
        pass
    # retranslateUi

