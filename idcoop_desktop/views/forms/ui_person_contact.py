# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_contact.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_PersonContact(object):
    def setupUi(self, PersonContact):
        if not PersonContact.objectName():
            PersonContact.setObjectName(u"PersonContact")
        PersonContact.resize(520, 320)
        PersonContact.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(PersonContact)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(4)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(PersonContact)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.fields.addWidget(self.about_label, 1, 0, 1, 2)

        self.gap_0 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_0, 2, 0, 1, 1)

        self.whom_label = QLabel(PersonContact)
        self.whom_label.setObjectName(u"whom_label")

        self.fields.addWidget(self.whom_label, 3, 0, 1, 2)

        self.whom = QComboBox(PersonContact)
        self.whom.setObjectName(u"whom")

        self.fields.addWidget(self.whom, 4, 0, 1, 2)

        self.whom_place = QVBoxLayout()
        self.whom_place.setObjectName(u"whom_place")
        self.whom_place.setContentsMargins(0, 4, 0, 0)
        self.group = QLineEdit(PersonContact)
        self.group.setObjectName(u"group")

        self.whom_place.addWidget(self.group)


        self.fields.addLayout(self.whom_place, 5, 0, 1, 2)

        self.gap_6b = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_6b, 6, 0, 1, 1)

        self.facts_label = QLabel(PersonContact)
        self.facts_label.setObjectName(u"facts_label")

        self.fields.addWidget(self.facts_label, 7, 0, 1, 2)

        self.facts = QPlainTextEdit(PersonContact)
        self.facts.setObjectName(u"facts")
        self.facts.setTabChangesFocus(True)
        self.facts.setMinimumSize(QSize(0, 84))
        self.facts.setMaximumSize(QSize(16777215, 84))

        self.fields.addWidget(self.facts, 8, 0, 1, 2)

        self.hint_place = QVBoxLayout()
        self.hint_place.setSpacing(4)
        self.hint_place.setObjectName(u"hint_place")
        self.hint_place.setContentsMargins(0, 0, 0, 0)

        self.fields.addLayout(self.hint_place, 9, 0, 1, 2)

        self.gap_3 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_3, 10, 0, 1, 1)

        self.next_step_label = QLabel(PersonContact)
        self.next_step_label.setObjectName(u"next_step_label")

        self.fields.addWidget(self.next_step_label, 11, 0, 1, 1)

        self.next_step = QLineEdit(PersonContact)
        self.next_step.setObjectName(u"next_step")

        self.fields.addWidget(self.next_step, 12, 0, 1, 1)

        self.remind_on_label = QLabel(PersonContact)
        self.remind_on_label.setObjectName(u"remind_on_label")

        self.fields.addWidget(self.remind_on_label, 11, 1, 1, 1)

        self.remind_on = DateEdit(PersonContact)
        self.remind_on.setObjectName(u"remind_on")

        self.fields.addWidget(self.remind_on, 12, 1, 1, 1)

        self.gap_6 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_6, 13, 0, 1, 1)

        self.channel_label = QLabel(PersonContact)
        self.channel_label.setObjectName(u"channel_label")

        self.fields.addWidget(self.channel_label, 14, 0, 1, 1)

        self.channel = QComboBox(PersonContact)
        self.channel.setObjectName(u"channel")

        self.fields.addWidget(self.channel, 15, 0, 1, 1)

        self.on_label = QLabel(PersonContact)
        self.on_label.setObjectName(u"on_label")

        self.fields.addWidget(self.on_label, 14, 1, 1, 1)

        self.on = DateEdit(PersonContact)
        self.on.setObjectName(u"on")

        self.fields.addWidget(self.on, 15, 1, 1, 1)

        self.gap_9 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_9, 16, 0, 1, 1)

        self.fields.setColumnStretch(0, 3)
        self.fields.setColumnStretch(1, 2)

        self.column.addLayout(self.fields)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(PersonContact)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.remove_button = QPushButton(PersonContact)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(False)

        self.buttons.addWidget(self.remove_button)

        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(PersonContact)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(PersonContact)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.whom_label.setBuddy(self.whom)
        self.facts_label.setBuddy(self.facts)
        self.next_step_label.setBuddy(self.next_step)
        self.remind_on_label.setBuddy(self.remind_on)
        self.channel_label.setBuddy(self.channel)
        self.on_label.setBuddy(self.on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.whom, self.group)
        QWidget.setTabOrder(self.group, self.facts)
        QWidget.setTabOrder(self.facts, self.next_step)
        QWidget.setTabOrder(self.next_step, self.remind_on)
        QWidget.setTabOrder(self.remind_on, self.channel)
        QWidget.setTabOrder(self.channel, self.on)
        QWidget.setTabOrder(self.on, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.remove_button)

        self.retranslateUi(PersonContact)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PersonContact):
        PersonContact.setWindowTitle(QCoreApplication.translate("PersonContact", u"Noter un \u00e9change", None))
        self.about_label.setText("")
        self.about_label.setProperty(u"role", QCoreApplication.translate("PersonContact", u"heading", None))
        self.whom_label.setText(QCoreApplication.translate("PersonContact", u"&Avec", None))
#if QT_CONFIG(accessibility)
        self.whom.setAccessibleName(QCoreApplication.translate("PersonContact", u"Avec qui l\u2019\u00e9change a eu lieu", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("PersonContact", u"Nom du groupe", None))
#endif // QT_CONFIG(accessibility)
        self.group.setPlaceholderText(QCoreApplication.translate("PersonContact", u"Par exemple\u00a0: les habitants du hall B, l\u2019amicale", None))
        self.facts_label.setText(QCoreApplication.translate("PersonContact", u"&Ce qui s\u2019est dit\u00a0: des faits, pas de jugement (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.facts.setAccessibleName(QCoreApplication.translate("PersonContact", u"Ce qui s\u2019est dit", None))
#endif // QT_CONFIG(accessibility)
        self.facts.setPlaceholderText(QCoreApplication.translate("PersonContact", u"Par exemple\u00a0: accepte de porter le projet, demande une date de r\u00e9union", None))
        self.next_step_label.setText(QCoreApplication.translate("PersonContact", u"&Suite \u00e0 donner", None))
#if QT_CONFIG(accessibility)
        self.next_step.setAccessibleName(QCoreApplication.translate("PersonContact", u"Suite \u00e0 donner", None))
#endif // QT_CONFIG(accessibility)
        self.next_step.setPlaceholderText(QCoreApplication.translate("PersonContact", u"Par exemple\u00a0: rappeler mardi", None))
        self.remind_on_label.setText(QCoreApplication.translate("PersonContact", u"Me le &rappeler le", None))
#if QT_CONFIG(accessibility)
        self.remind_on.setAccessibleName(QCoreApplication.translate("PersonContact", u"Me le rappeler le", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("PersonContact", u"&Occasion", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("PersonContact", u"Occasion de l\u2019\u00e9change", None))
#endif // QT_CONFIG(accessibility)
        self.on_label.setText(QCoreApplication.translate("PersonContact", u"&Le", None))
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("PersonContact", u"Date de l\u2019\u00e9change", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("PersonContact", u"error", None))
        self.remove_button.setText(QCoreApplication.translate("PersonContact", u"Re&tirer\u2026", None))
#if QT_CONFIG(accessibility)
        self.remove_button.setAccessibleName(QCoreApplication.translate("PersonContact", u"Retirer cet \u00e9change", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setProperty(u"kind", QCoreApplication.translate("PersonContact", u"danger", None))
        self.cancel_button.setText(QCoreApplication.translate("PersonContact", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("PersonContact", u"&Noter l\u2019\u00e9change", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("PersonContact", u"primary", None))
    # retranslateUi

