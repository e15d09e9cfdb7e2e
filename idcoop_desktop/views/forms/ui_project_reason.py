# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_reason.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_ProjectReason(object):
    def setupUi(self, ProjectReason):
        if not ProjectReason.objectName():
            ProjectReason.setObjectName(u"ProjectReason")
        ProjectReason.resize(480, 200)
        ProjectReason.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(ProjectReason)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.question_label = QLabel(ProjectReason)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setWordWrap(True)

        self.column.addWidget(self.question_label)

        self.reason_pair = QVBoxLayout()
        self.reason_pair.setSpacing(4)
        self.reason_pair.setObjectName(u"reason_pair")
        self.reason_label = QLabel(ProjectReason)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_pair.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(ProjectReason)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(QSize(0, 72))
        self.reason_edit.setMaximumSize(QSize(16777215, 110))

        self.reason_pair.addWidget(self.reason_edit)


        self.column.addLayout(self.reason_pair)

        self.day_box = QWidget(ProjectReason)
        self.day_box.setObjectName(u"day_box")
        self.day_pair = QVBoxLayout(self.day_box)
        self.day_pair.setSpacing(4)
        self.day_pair.setObjectName(u"day_pair")
        self.day_pair.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_box)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_pair.addWidget(self.day_label)

        self.day_edit = DateEdit(self.day_box)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setMaximumSize(QSize(200, 16777215))

        self.day_pair.addWidget(self.day_edit)


        self.column.addWidget(self.day_box)

        self.error_label = QLabel(ProjectReason)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.bottom_spacer = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_spacer)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(10)
        self.button_row.setObjectName(u"button_row")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)

        self.cancel_button = QPushButton(ProjectReason)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProjectReason)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
        self.day_label.setBuddy(self.day_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ProjectReason)
    # setupUi

    def retranslateUi(self, ProjectReason):
        ProjectReason.setWindowTitle(QCoreApplication.translate("ProjectReason", u"Raison", None))
        self.question_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("ProjectReason", u"&Raison (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ProjectReason", u"Raison", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("ProjectReason", u"Elle restera au journal du projet.", None))
        self.day_label.setText(QCoreApplication.translate("ProjectReason", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("ProjectReason", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ProjectReason", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ProjectReason", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ProjectReason", u"&Enregistrer", None))
    # retranslateUi

