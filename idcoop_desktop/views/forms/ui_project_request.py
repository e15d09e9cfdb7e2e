# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_request.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from idcoop_desktop.views.widgets.euro_edit import EuroEdit

class Ui_ProjectRequest(object):
    def setupUi(self, ProjectRequest):
        if not ProjectRequest.objectName():
            ProjectRequest.setObjectName(u"ProjectRequest")
        ProjectRequest.resize(420, 200)
        ProjectRequest.setMinimumSize(QSize(420, 0))
        self.column = QVBoxLayout(ProjectRequest)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.project_label = QLabel(ProjectRequest)
        self.project_label.setObjectName(u"project_label")
        self.project_label.setTextFormat(Qt.TextFormat.PlainText)
        self.project_label.setWordWrap(True)

        self.column.addWidget(self.project_label)

        self.amount_pair = QVBoxLayout()
        self.amount_pair.setSpacing(4)
        self.amount_pair.setObjectName(u"amount_pair")
        self.amount_label = QLabel(ProjectRequest)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setTextFormat(Qt.TextFormat.PlainText)

        self.amount_pair.addWidget(self.amount_label)

        self.amount_edit = EuroEdit(ProjectRequest)
        self.amount_edit.setObjectName(u"amount_edit")

        self.amount_pair.addWidget(self.amount_edit)


        self.column.addLayout(self.amount_pair)

        self.error_label = QLabel(ProjectRequest)
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

        self.cancel_button = QPushButton(ProjectRequest)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProjectRequest)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.amount_label.setBuddy(self.amount_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.amount_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ProjectRequest)
    # setupUi

    def retranslateUi(self, ProjectRequest):
        ProjectRequest.setWindowTitle(QCoreApplication.translate("ProjectRequest", u"Montant demand\u00e9", None))
        self.project_label.setText("")
        self.project_label.setProperty(u"role", QCoreApplication.translate("ProjectRequest", u"heading", None))
        self.amount_label.setText(QCoreApplication.translate("ProjectRequest", u"&Montant demand\u00e9 par les porteurs", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("ProjectRequest", u"Montant demand\u00e9 en euros", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ProjectRequest", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ProjectRequest", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ProjectRequest", u"&Enregistrer", None))
    # retranslateUi

