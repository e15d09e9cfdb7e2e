# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_edit.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit
from idcoop_desktop.views.widgets.euro_edit import EuroEdit

class Ui_ProjectEdit(object):
    def setupUi(self, ProjectEdit):
        if not ProjectEdit.objectName():
            ProjectEdit.setObjectName(u"ProjectEdit")
        ProjectEdit.resize(480, 200)
        ProjectEdit.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(ProjectEdit)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.idea_label = QLabel(ProjectEdit)
        self.idea_label.setObjectName(u"idea_label")
        self.idea_label.setTextFormat(Qt.TextFormat.PlainText)
        self.idea_label.setWordWrap(True)

        self.column.addWidget(self.idea_label)

        self.title_pair = QVBoxLayout()
        self.title_pair.setSpacing(4)
        self.title_pair.setObjectName(u"title_pair")
        self.title_label = QLabel(ProjectEdit)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_pair.addWidget(self.title_label)

        self.title_edit = QLineEdit(ProjectEdit)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaxLength(200)

        self.title_pair.addWidget(self.title_edit)


        self.column.addLayout(self.title_pair)

        self.residence_slot_pair = QVBoxLayout()
        self.residence_slot_pair.setSpacing(4)
        self.residence_slot_pair.setObjectName(u"residence_slot_pair")
        self.residence_label = QLabel(ProjectEdit)
        self.residence_label.setObjectName(u"residence_label")
        self.residence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.residence_slot_pair.addWidget(self.residence_label)

        self.residence_slot = QVBoxLayout()
        self.residence_slot.setObjectName(u"residence_slot")

        self.residence_slot_pair.addLayout(self.residence_slot)


        self.column.addLayout(self.residence_slot_pair)

        self.kind_pair = QVBoxLayout()
        self.kind_pair.setSpacing(4)
        self.kind_pair.setObjectName(u"kind_pair")
        self.kind_label = QLabel(ProjectEdit)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_pair.addWidget(self.kind_label)

        self.kind_box = QComboBox(ProjectEdit)
        self.kind_box.setObjectName(u"kind_box")

        self.kind_pair.addWidget(self.kind_box)


        self.column.addLayout(self.kind_pair)

        self.summary_pair = QVBoxLayout()
        self.summary_pair.setSpacing(4)
        self.summary_pair.setObjectName(u"summary_pair")
        self.summary_label = QLabel(ProjectEdit)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)

        self.summary_pair.addWidget(self.summary_label)

        self.summary_edit = QPlainTextEdit(ProjectEdit)
        self.summary_edit.setObjectName(u"summary_edit")
        self.summary_edit.setTabChangesFocus(True)
        self.summary_edit.setMinimumSize(QSize(0, 72))
        self.summary_edit.setMaximumSize(QSize(16777215, 110))

        self.summary_pair.addWidget(self.summary_edit)


        self.column.addLayout(self.summary_pair)

        self.last_row = QHBoxLayout()
        self.last_row.setSpacing(12)
        self.last_row.setObjectName(u"last_row")
        self.requested_box = QWidget(ProjectEdit)
        self.requested_box.setObjectName(u"requested_box")
        self.requested_pair = QVBoxLayout(self.requested_box)
        self.requested_pair.setSpacing(4)
        self.requested_pair.setObjectName(u"requested_pair")
        self.requested_pair.setContentsMargins(0, 0, 0, 0)
        self.requested_label = QLabel(self.requested_box)
        self.requested_label.setObjectName(u"requested_label")
        self.requested_label.setTextFormat(Qt.TextFormat.PlainText)

        self.requested_pair.addWidget(self.requested_label)

        self.requested_edit = EuroEdit(self.requested_box)
        self.requested_edit.setObjectName(u"requested_edit")

        self.requested_pair.addWidget(self.requested_edit)


        self.last_row.addWidget(self.requested_box)

        self.target_box = QWidget(ProjectEdit)
        self.target_box.setObjectName(u"target_box")
        self.target_pair = QVBoxLayout(self.target_box)
        self.target_pair.setSpacing(4)
        self.target_pair.setObjectName(u"target_pair")
        self.target_pair.setContentsMargins(0, 0, 0, 0)
        self.target_label = QLabel(self.target_box)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_pair.addWidget(self.target_label)

        self.target_edit = DateEdit(self.target_box)
        self.target_edit.setObjectName(u"target_edit")

        self.target_pair.addWidget(self.target_edit)


        self.last_row.addWidget(self.target_box)


        self.column.addLayout(self.last_row)

        self.target_hint = QLabel(ProjectEdit)
        self.target_hint.setObjectName(u"target_hint")
        self.target_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.target_hint.setWordWrap(True)

        self.column.addWidget(self.target_hint)

        self.error_label = QLabel(ProjectEdit)
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

        self.cancel_button = QPushButton(ProjectEdit)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProjectEdit)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.kind_label.setBuddy(self.kind_box)
        self.summary_label.setBuddy(self.summary_edit)
        self.requested_label.setBuddy(self.requested_edit)
        self.target_label.setBuddy(self.target_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.kind_box)
        QWidget.setTabOrder(self.kind_box, self.summary_edit)
        QWidget.setTabOrder(self.summary_edit, self.requested_edit)
        QWidget.setTabOrder(self.requested_edit, self.target_edit)
        QWidget.setTabOrder(self.target_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ProjectEdit)
    # setupUi

    def retranslateUi(self, ProjectEdit):
        ProjectEdit.setWindowTitle(QCoreApplication.translate("ProjectEdit", u"Projet", None))
        self.idea_label.setText("")
        self.idea_label.setProperty(u"role", QCoreApplication.translate("ProjectEdit", u"muted", None))
        self.title_label.setText(QCoreApplication.translate("ProjectEdit", u"&Titre du projet (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("ProjectEdit", u"Titre du projet", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("ProjectEdit", u"Quelques mots\u00a0: \u00ab\u00a0Une fresque dans le hall\u00a0\u00bb", None))
        self.residence_label.setText(QCoreApplication.translate("ProjectEdit", u"&R\u00e9sidence (obligatoire)", None))
        self.kind_label.setText(QCoreApplication.translate("ProjectEdit", u"T&ype de projet", None))
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("ProjectEdit", u"Type de projet", None))
#endif // QT_CONFIG(accessibility)
        self.summary_label.setText(QCoreApplication.translate("ProjectEdit", u"En quelques &phrases", None))
#if QT_CONFIG(accessibility)
        self.summary_edit.setAccessibleName(QCoreApplication.translate("ProjectEdit", u"Pr\u00e9sentation du projet", None))
#endif // QT_CONFIG(accessibility)
        self.summary_edit.setPlaceholderText(QCoreApplication.translate("ProjectEdit", u"Ce que les habitants veulent faire, et pourquoi.", None))
        self.requested_label.setText(QCoreApplication.translate("ProjectEdit", u"&Montant demand\u00e9", None))
#if QT_CONFIG(accessibility)
        self.requested_edit.setAccessibleName(QCoreApplication.translate("ProjectEdit", u"Montant demand\u00e9 en euros", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("ProjectEdit", u"&Date vis\u00e9e (facultatif)", None))
#if QT_CONFIG(accessibility)
        self.target_edit.setAccessibleName(QCoreApplication.translate("ProjectEdit", u"Date vis\u00e9e", None))
#endif // QT_CONFIG(accessibility)
        self.target_hint.setText("")
        self.target_hint.setProperty(u"role", QCoreApplication.translate("ProjectEdit", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ProjectEdit", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ProjectEdit", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ProjectEdit", u"&Cr\u00e9er le projet", None))
    # retranslateUi

