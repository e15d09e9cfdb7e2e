# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'saved_view.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_SavedView(object):
    def setupUi(self, SavedView):
        if not SavedView.objectName():
            SavedView.setObjectName(u"SavedView")
        SavedView.resize(460, 220)
        SavedView.setMinimumSize(QSize(460, 0))
        self.column = QVBoxLayout(SavedView)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 20)
        self.content_label = QLabel(SavedView)
        self.content_label.setObjectName(u"content_label")
        self.content_label.setTextFormat(Qt.TextFormat.PlainText)
        self.content_label.setWordWrap(True)

        self.column.addWidget(self.content_label)

        self.name_label = QLabel(SavedView)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.name_label)

        self.name = QLineEdit(SavedView)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(60)

        self.column.addWidget(self.name)

        self.hint_label = QLabel(SavedView)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"muted")

        self.column.addWidget(self.hint_label)

        self.error_label = QLabel(SavedView)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(10)
        self.foot.setObjectName(u"foot")
        self.foot_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_gap)

        self.cancel_button = QPushButton(SavedView)
        self.cancel_button.setObjectName(u"cancel_button")

        self.foot.addWidget(self.cancel_button)

        self.save_button = QPushButton(SavedView)
        self.save_button.setObjectName(u"save_button")

        self.foot.addWidget(self.save_button)


        self.column.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SavedView)
    # setupUi

    def retranslateUi(self, SavedView):
        SavedView.setWindowTitle(QCoreApplication.translate("SavedView", u"Enregistrer cette vue", None))
        self.name_label.setText(QCoreApplication.translate("SavedView", u"&Nom de la vue (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SavedView", u"Nom de la vue", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("SavedView", u"Toute l\u2019\u00e9quipe la retrouvera dans \u00ab\u00a0Vues\u00a0\u00bb. La liste reste \u00e0 jour\u00a0: la vue garde les filtres, pas les noms.", None))
        self.cancel_button.setText(QCoreApplication.translate("SavedView", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("SavedView", u"&Enregistrer la vue", None))
    # retranslateUi

