# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'go_to.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit,
    QListView, QVBoxLayout)

class Ui_GoTo(object):
    def setupUi(self, GoTo):
        if not GoTo.objectName():
            GoTo.setObjectName(u"GoTo")
        GoTo.resize(620, 420)
        self.column = QVBoxLayout(GoTo)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 12, 12, 10)
        self.query_edit = QLineEdit(GoTo)
        self.query_edit.setObjectName(u"query_edit")

        self.column.addWidget(self.query_edit)

        self.result_list = QListView(GoTo)
        self.result_list.setObjectName(u"result_list")

        self.column.addWidget(self.result_list)

        self.hint_label = QLabel(GoTo)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.hint_label)


        self.retranslateUi(GoTo)
    # setupUi

    def retranslateUi(self, GoTo):
#if QT_CONFIG(accessibility)
        GoTo.setAccessibleName(QCoreApplication.translate("GoTo", u"Aller \u00e0", None))
#endif // QT_CONFIG(accessibility)
        self.query_edit.setPlaceholderText(QCoreApplication.translate("GoTo", u"Un projet, une id\u00e9e, une personne, une r\u00e9sidence, une action\u2026", None))
#if QT_CONFIG(accessibility)
        self.query_edit.setAccessibleName(QCoreApplication.translate("GoTo", u"Aller \u00e0", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.result_list.setAccessibleName(QCoreApplication.translate("GoTo", u"R\u00e9sultats", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText("")
    # retranslateUi

