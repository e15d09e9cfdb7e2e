# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'catalogue_proposal.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_CatalogueProposal(object):
    def setupUi(self, CatalogueProposal):
        if not CatalogueProposal.objectName():
            CatalogueProposal.setObjectName(u"CatalogueProposal")
        CatalogueProposal.resize(560, 420)
        CatalogueProposal.setMinimumSize(QSize(560, 0))
        self.column = QVBoxLayout(CatalogueProposal)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.title_value = QLabel(CatalogueProposal)
        self.title_value.setObjectName(u"title_value")
        self.title_value.setTextFormat(Qt.TextFormat.PlainText)
        self.title_value.setWordWrap(True)

        self.column.addWidget(self.title_value)

        self.pitch_value = QLabel(CatalogueProposal)
        self.pitch_value.setObjectName(u"pitch_value")
        self.pitch_value.setTextFormat(Qt.TextFormat.PlainText)
        self.pitch_value.setWordWrap(True)

        self.column.addWidget(self.pitch_value)

        self.residence_field = QVBoxLayout()
        self.residence_field.setSpacing(4)
        self.residence_field.setObjectName(u"residence_field")
        self.residence_field.setContentsMargins(0, 0, 0, 0)
        self.residence_label = QLabel(CatalogueProposal)
        self.residence_label.setObjectName(u"residence_label")
        self.residence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.residence_field.addWidget(self.residence_label)

        self.residence_place = QVBoxLayout()
        self.residence_place.setSpacing(4)
        self.residence_place.setObjectName(u"residence_place")
        self.residence_place.setContentsMargins(0, 0, 0, 0)

        self.residence_field.addLayout(self.residence_place)


        self.column.addLayout(self.residence_field)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(10)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.channel_field = QVBoxLayout()
        self.channel_field.setSpacing(4)
        self.channel_field.setObjectName(u"channel_field")
        self.channel_field.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(CatalogueProposal)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)

        self.channel_field.addWidget(self.channel_label)

        self.channel = QComboBox(CatalogueProposal)
        self.channel.setObjectName(u"channel")

        self.channel_field.addWidget(self.channel)


        self.fields.addLayout(self.channel_field, 0, 0, 1, 1)

        self.fields.setColumnStretch(0, 1)

        self.column.addLayout(self.fields)

        self.channel_hint = QLabel(CatalogueProposal)
        self.channel_hint.setObjectName(u"channel_hint")
        self.channel_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_hint.setWordWrap(True)

        self.column.addWidget(self.channel_hint)

        self.first_step_field = QVBoxLayout()
        self.first_step_field.setSpacing(4)
        self.first_step_field.setObjectName(u"first_step_field")
        self.first_step_field.setContentsMargins(0, 0, 0, 0)
        self.first_step_label = QLabel(CatalogueProposal)
        self.first_step_label.setObjectName(u"first_step_label")
        self.first_step_label.setTextFormat(Qt.TextFormat.PlainText)

        self.first_step_field.addWidget(self.first_step_label)

        self.first_step = QLineEdit(CatalogueProposal)
        self.first_step.setObjectName(u"first_step")

        self.first_step_field.addWidget(self.first_step)


        self.column.addLayout(self.first_step_field)

        self.task = QGridLayout()
        self.task.setObjectName(u"task")
        self.task.setHorizontalSpacing(14)
        self.task.setVerticalSpacing(10)
        self.task.setContentsMargins(0, 0, 0, 0)
        self.due_on_field = QVBoxLayout()
        self.due_on_field.setSpacing(4)
        self.due_on_field.setObjectName(u"due_on_field")
        self.due_on_field.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(CatalogueProposal)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.due_on_field.addWidget(self.due_on_label)

        self.due_on = DateEdit(CatalogueProposal)
        self.due_on.setObjectName(u"due_on")

        self.due_on_field.addWidget(self.due_on)


        self.task.addLayout(self.due_on_field, 0, 0, 1, 1)

        self.assignee_field = QVBoxLayout()
        self.assignee_field.setSpacing(4)
        self.assignee_field.setObjectName(u"assignee_field")
        self.assignee_field.setContentsMargins(0, 0, 0, 0)
        self.assignee_label = QLabel(CatalogueProposal)
        self.assignee_label.setObjectName(u"assignee_label")
        self.assignee_label.setTextFormat(Qt.TextFormat.PlainText)

        self.assignee_field.addWidget(self.assignee_label)

        self.assignee = QComboBox(CatalogueProposal)
        self.assignee.setObjectName(u"assignee")

        self.assignee_field.addWidget(self.assignee)


        self.task.addLayout(self.assignee_field, 0, 1, 1, 1)

        self.task.setColumnStretch(0, 1)
        self.task.setColumnStretch(1, 1)

        self.column.addLayout(self.task)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(CatalogueProposal)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.before_buttons = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(CatalogueProposal)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(CatalogueProposal)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.residence_label.setBuddy(self.channel)
        self.channel_label.setBuddy(self.channel)
        self.first_step_label.setBuddy(self.first_step)
        self.due_on_label.setBuddy(self.due_on)
        self.assignee_label.setBuddy(self.assignee)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.channel, self.first_step)
        QWidget.setTabOrder(self.first_step, self.due_on)
        QWidget.setTabOrder(self.due_on, self.assignee)
        QWidget.setTabOrder(self.assignee, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CatalogueProposal)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CatalogueProposal):
        CatalogueProposal.setWindowTitle(QCoreApplication.translate("CatalogueProposal", u"Proposer \u00e0 une r\u00e9sidence", None))
        self.title_value.setText("")
        self.title_value.setProperty(u"role", QCoreApplication.translate("CatalogueProposal", u"heading", None))
        self.pitch_value.setText("")
        self.pitch_value.setProperty(u"role", QCoreApplication.translate("CatalogueProposal", u"muted", None))
        self.residence_label.setText(QCoreApplication.translate("CatalogueProposal", u"&R\u00e9sidence (obligatoire)", None))
        self.channel_label.setText(QCoreApplication.translate("CatalogueProposal", u"\u00c0 quelle &occasion", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("CatalogueProposal", u"\u00c0 quelle occasion", None))
#endif // QT_CONFIG(accessibility)
        self.channel_hint.setText(QCoreApplication.translate("CatalogueProposal", u"Un pied d\u2019immeuble ou une conversation sont de bons moments\u00a0; la remise des cl\u00e9s, rarement.", None))
        self.channel_hint.setProperty(u"role", QCoreApplication.translate("CatalogueProposal", u"muted", None))
        self.first_step_label.setText(QCoreApplication.translate("CatalogueProposal", u"Premi\u00e8re chose \u00e0 &faire (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.first_step.setAccessibleName(QCoreApplication.translate("CatalogueProposal", u"Premi\u00e8re chose \u00e0 faire", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_label.setText(QCoreApplication.translate("CatalogueProposal", u"Pour &le (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.due_on.setAccessibleName(QCoreApplication.translate("CatalogueProposal", u"Pour le", None))
#endif // QT_CONFIG(accessibility)
        self.assignee_label.setText(QCoreApplication.translate("CatalogueProposal", u"Par &qui", None))
#if QT_CONFIG(accessibility)
        self.assignee.setAccessibleName(QCoreApplication.translate("CatalogueProposal", u"Par qui", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("CatalogueProposal", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("CatalogueProposal", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("CatalogueProposal", u"&Proposer", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("CatalogueProposal", u"primary", None))
    # retranslateUi

