# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_waiver.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ProjectWaiver(object):
    def setupUi(self, ProjectWaiver):
        if not ProjectWaiver.objectName():
            ProjectWaiver.setObjectName(u"ProjectWaiver")
        ProjectWaiver.resize(480, 200)
        ProjectWaiver.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(ProjectWaiver)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.criterion_label = QLabel(ProjectWaiver)
        self.criterion_label.setObjectName(u"criterion_label")
        self.criterion_label.setTextFormat(Qt.TextFormat.PlainText)
        self.criterion_label.setWordWrap(True)

        self.column.addWidget(self.criterion_label)

        self.evidence_label = QLabel(ProjectWaiver)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_label.setWordWrap(True)

        self.column.addWidget(self.evidence_label)

        self.reason_pair = QVBoxLayout()
        self.reason_pair.setSpacing(4)
        self.reason_pair.setObjectName(u"reason_pair")
        self.reason_label = QLabel(ProjectWaiver)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_pair.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(ProjectWaiver)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(QSize(0, 72))
        self.reason_edit.setMaximumSize(QSize(16777215, 110))

        self.reason_pair.addWidget(self.reason_edit)


        self.column.addLayout(self.reason_pair)

        self.decided_by_pair = QVBoxLayout()
        self.decided_by_pair.setSpacing(4)
        self.decided_by_pair.setObjectName(u"decided_by_pair")
        self.decided_by_label = QLabel(ProjectWaiver)
        self.decided_by_label.setObjectName(u"decided_by_label")
        self.decided_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.decided_by_pair.addWidget(self.decided_by_label)

        self.decided_by_edit = QLineEdit(ProjectWaiver)
        self.decided_by_edit.setObjectName(u"decided_by_edit")
        self.decided_by_edit.setMaxLength(200)

        self.decided_by_pair.addWidget(self.decided_by_edit)


        self.column.addLayout(self.decided_by_pair)

        self.error_label = QLabel(ProjectWaiver)
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

        self.cancel_button = QPushButton(ProjectWaiver)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProjectWaiver)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
        self.decided_by_label.setBuddy(self.decided_by_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.decided_by_edit)
        QWidget.setTabOrder(self.decided_by_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ProjectWaiver)
    # setupUi

    def retranslateUi(self, ProjectWaiver):
        ProjectWaiver.setWindowTitle(QCoreApplication.translate("ProjectWaiver", u"D\u00e9rogation", None))
        self.criterion_label.setText("")
        self.criterion_label.setProperty(u"role", QCoreApplication.translate("ProjectWaiver", u"heading", None))
        self.evidence_label.setText("")
        self.evidence_label.setProperty(u"role", QCoreApplication.translate("ProjectWaiver", u"muted", None))
        self.reason_label.setText(QCoreApplication.translate("ProjectWaiver", u"&Raison (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ProjectWaiver", u"Raison de la d\u00e9rogation", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("ProjectWaiver", u"Pourquoi ce crit\u00e8re peut \u00eatre \u00e9cart\u00e9 pour ce projet", None))
        self.decided_by_label.setText(QCoreApplication.translate("ProjectWaiver", u"&Accord\u00e9e par (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.decided_by_edit.setAccessibleName(QCoreApplication.translate("ProjectWaiver", u"D\u00e9rogation accord\u00e9e par", None))
#endif // QT_CONFIG(accessibility)
        self.decided_by_edit.setPlaceholderText(QCoreApplication.translate("ProjectWaiver", u"Par exemple\u00a0: la directrice", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ProjectWaiver", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ProjectWaiver", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ProjectWaiver", u"Accorder la &d\u00e9rogation", None))
    # retranslateUi

