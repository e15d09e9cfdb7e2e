# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_target.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_PlanTarget(object):
    def setupUi(self, PlanTarget):
        if not PlanTarget.objectName():
            PlanTarget.setObjectName(u"PlanTarget")
        PlanTarget.resize(460, 240)
        PlanTarget.setMinimumSize(QSize(460, 0))
        self.column = QVBoxLayout(PlanTarget)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.project_label = QLabel(PlanTarget)
        self.project_label.setObjectName(u"project_label")
        self.project_label.setTextFormat(Qt.TextFormat.PlainText)
        self.project_label.setWordWrap(True)

        self.column.addWidget(self.project_label)

        self.day_pair = QVBoxLayout()
        self.day_pair.setSpacing(4)
        self.day_pair.setObjectName(u"day_pair")
        self.day_label = QLabel(PlanTarget)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_pair.addWidget(self.day_label)

        self.day_edit = DateEdit(PlanTarget)
        self.day_edit.setObjectName(u"day_edit")

        self.day_pair.addWidget(self.day_edit)


        self.column.addLayout(self.day_pair)

        self.hint_label = QLabel(PlanTarget)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.column.addWidget(self.hint_label)

        self.error_label = QLabel(PlanTarget)
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

        self.cancel_button = QPushButton(PlanTarget)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(PlanTarget)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PlanTarget)
    # setupUi

    def retranslateUi(self, PlanTarget):
        PlanTarget.setWindowTitle(QCoreApplication.translate("PlanTarget", u"Date vis\u00e9e", None))
        self.project_label.setText("")
        self.project_label.setProperty(u"role", QCoreApplication.translate("PlanTarget", u"heading", None))
        self.day_label.setText(QCoreApplication.translate("PlanTarget", u"&Date vis\u00e9e", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("PlanTarget", u"Date vis\u00e9e", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText("")
        self.hint_label.setProperty(u"role", QCoreApplication.translate("PlanTarget", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("PlanTarget", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("PlanTarget", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("PlanTarget", u"&Enregistrer", None))
    # retranslateUi

