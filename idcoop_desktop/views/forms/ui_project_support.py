# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_support.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ProjectSupport(object):
    def setupUi(self, ProjectSupport):
        if not ProjectSupport.objectName():
            ProjectSupport.setObjectName(u"ProjectSupport")
        ProjectSupport.resize(480, 200)
        ProjectSupport.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(ProjectSupport)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.kind_pair = QVBoxLayout()
        self.kind_pair.setSpacing(4)
        self.kind_pair.setObjectName(u"kind_pair")
        self.kind_label = QLabel(ProjectSupport)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_pair.addWidget(self.kind_label)

        self.kind_combo = QComboBox(ProjectSupport)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_pair.addWidget(self.kind_combo)


        self.column.addLayout(self.kind_pair)

        self.label_pair = QVBoxLayout()
        self.label_pair.setSpacing(4)
        self.label_pair.setObjectName(u"label_pair")
        self.label_label = QLabel(ProjectSupport)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_pair.addWidget(self.label_label)

        self.label_edit = QLineEdit(ProjectSupport)
        self.label_edit.setObjectName(u"label_edit")
        self.label_edit.setMaxLength(200)

        self.label_pair.addWidget(self.label_edit)


        self.column.addLayout(self.label_pair)

        self.error_label = QLabel(ProjectSupport)
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

        self.cancel_button = QPushButton(ProjectSupport)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProjectSupport)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.label_label.setBuddy(self.label_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.label_edit)
        QWidget.setTabOrder(self.label_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ProjectSupport)
    # setupUi

    def retranslateUi(self, ProjectSupport):
        ProjectSupport.setWindowTitle(QCoreApplication.translate("ProjectSupport", u"Aide de la coop\u00e9rative", None))
        self.kind_label.setText(QCoreApplication.translate("ProjectSupport", u"&Nature de l\u2019aide", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ProjectSupport", u"Nature de l\u2019aide", None))
#endif // QT_CONFIG(accessibility)
        self.label_label.setText(QCoreApplication.translate("ProjectSupport", u"&Ce que la coop\u00e9rative apporte (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.label_edit.setAccessibleName(QCoreApplication.translate("ProjectSupport", u"Ce que la coop\u00e9rative apporte", None))
#endif // QT_CONFIG(accessibility)
        self.label_edit.setPlaceholderText(QCoreApplication.translate("ProjectSupport", u"Par exemple\u00a0: pr\u00eat de la salle commune", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ProjectSupport", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ProjectSupport", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ProjectSupport", u"A&jouter l\u2019aide", None))
    # retranslateUi

