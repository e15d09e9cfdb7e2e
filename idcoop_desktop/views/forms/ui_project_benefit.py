# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_benefit.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ProjectBenefit(object):
    def setupUi(self, ProjectBenefit):
        if not ProjectBenefit.objectName():
            ProjectBenefit.setObjectName(u"ProjectBenefit")
        ProjectBenefit.resize(480, 200)
        ProjectBenefit.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(ProjectBenefit)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.statement_pair = QVBoxLayout()
        self.statement_pair.setSpacing(4)
        self.statement_pair.setObjectName(u"statement_pair")
        self.statement_label = QLabel(ProjectBenefit)
        self.statement_label.setObjectName(u"statement_label")
        self.statement_label.setTextFormat(Qt.TextFormat.PlainText)

        self.statement_pair.addWidget(self.statement_label)

        self.statement_edit = QPlainTextEdit(ProjectBenefit)
        self.statement_edit.setObjectName(u"statement_edit")
        self.statement_edit.setTabChangesFocus(True)
        self.statement_edit.setMinimumSize(QSize(0, 72))
        self.statement_edit.setMaximumSize(QSize(16777215, 110))

        self.statement_pair.addWidget(self.statement_edit)


        self.column.addLayout(self.statement_pair)

        self.checked_box = QCheckBox(ProjectBenefit)
        self.checked_box.setObjectName(u"checked_box")

        self.column.addWidget(self.checked_box)

        self.hint_label = QLabel(ProjectBenefit)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.column.addWidget(self.hint_label)

        self.error_label = QLabel(ProjectBenefit)
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

        self.cancel_button = QPushButton(ProjectBenefit)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProjectBenefit)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.statement_label.setBuddy(self.statement_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.statement_edit, self.checked_box)
        QWidget.setTabOrder(self.checked_box, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ProjectBenefit)
    # setupUi

    def retranslateUi(self, ProjectBenefit):
        ProjectBenefit.setWindowTitle(QCoreApplication.translate("ProjectBenefit", u"B\u00e9n\u00e9fice collectif", None))
        self.statement_label.setText(QCoreApplication.translate("ProjectBenefit", u"\u00c0 &qui le projet profite-t-il\u00a0? (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.statement_edit.setAccessibleName(QCoreApplication.translate("ProjectBenefit", u"\u00c0 qui le projet profite", None))
#endif // QT_CONFIG(accessibility)
        self.statement_edit.setPlaceholderText(QCoreApplication.translate("ProjectBenefit", u"Par exemple\u00a0: aux 24 foyers du b\u00e2timent, et aux enfants du quartier.", None))
#if QT_CONFIG(accessibility)
        self.checked_box.setAccessibleName(QCoreApplication.translate("ProjectBenefit", u"V\u00e9rifi\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.checked_box.setText(QCoreApplication.translate("ProjectBenefit", u"J\u2019ai &v\u00e9rifi\u00e9 que le projet profite au collectif", None))
        self.hint_label.setText(QCoreApplication.translate("ProjectBenefit", u"Coch\u00e9e, la v\u00e9rification est sign\u00e9e de votre nom, \u00e0 la date du jour.", None))
        self.hint_label.setProperty(u"role", QCoreApplication.translate("ProjectBenefit", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ProjectBenefit", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ProjectBenefit", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ProjectBenefit", u"&Enregistrer", None))
    # retranslateUi

