# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_template.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QListWidget, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_PlanTemplate(object):
    def setupUi(self, PlanTemplate):
        if not PlanTemplate.objectName():
            PlanTemplate.setObjectName(u"PlanTemplate")
        PlanTemplate.resize(640, 240)
        PlanTemplate.setMinimumSize(QSize(640, 0))
        self.column = QVBoxLayout(PlanTemplate)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.top_row = QHBoxLayout()
        self.top_row.setSpacing(14)
        self.top_row.setObjectName(u"top_row")
        self.template_pair = QVBoxLayout()
        self.template_pair.setSpacing(4)
        self.template_pair.setObjectName(u"template_pair")
        self.template_label = QLabel(PlanTemplate)
        self.template_label.setObjectName(u"template_label")
        self.template_label.setTextFormat(Qt.TextFormat.PlainText)

        self.template_pair.addWidget(self.template_label)

        self.template_combo = QComboBox(PlanTemplate)
        self.template_combo.setObjectName(u"template_combo")

        self.template_pair.addWidget(self.template_combo)


        self.top_row.addLayout(self.template_pair)

        self.day_pair = QVBoxLayout()
        self.day_pair.setSpacing(4)
        self.day_pair.setObjectName(u"day_pair")
        self.day_label = QLabel(PlanTemplate)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_pair.addWidget(self.day_label)

        self.day_edit = DateEdit(PlanTemplate)
        self.day_edit.setObjectName(u"day_edit")

        self.day_pair.addWidget(self.day_edit)


        self.top_row.addLayout(self.day_pair)


        self.column.addLayout(self.top_row)

        self.hint_label = QLabel(PlanTemplate)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.column.addWidget(self.hint_label)

        self.step_list = QListWidget(PlanTemplate)
        self.step_list.setObjectName(u"step_list")
        self.step_list.setMinimumSize(QSize(0, 300))
        self.step_list.setSpacing(3)
        self.step_list.setWordWrap(True)
        self.step_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.column.addWidget(self.step_list)

        self.note_label = QLabel(PlanTemplate)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setWordWrap(True)

        self.column.addWidget(self.note_label)

        self.error_label = QLabel(PlanTemplate)
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

        self.cancel_button = QPushButton(PlanTemplate)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(PlanTemplate)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.template_label.setBuddy(self.template_combo)
        self.day_label.setBuddy(self.day_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.template_combo, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.step_list)
        QWidget.setTabOrder(self.step_list, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PlanTemplate)
    # setupUi

    def retranslateUi(self, PlanTemplate):
        PlanTemplate.setWindowTitle(QCoreApplication.translate("PlanTemplate", u"Partir d\u2019un mod\u00e8le de plan", None))
        self.template_label.setText(QCoreApplication.translate("PlanTemplate", u"&Mod\u00e8le", None))
#if QT_CONFIG(accessibility)
        self.template_combo.setAccessibleName(QCoreApplication.translate("PlanTemplate", u"Mod\u00e8le de plan", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("PlanTemplate", u"&Date vis\u00e9e", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("PlanTemplate", u"Date vis\u00e9e", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText("")
        self.hint_label.setProperty(u"role", QCoreApplication.translate("PlanTemplate", u"muted", None))
#if QT_CONFIG(accessibility)
        self.step_list.setAccessibleName(QCoreApplication.translate("PlanTemplate", u"\u00c9tapes du mod\u00e8le", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText("")
        self.note_label.setProperty(u"role", QCoreApplication.translate("PlanTemplate", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("PlanTemplate", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("PlanTemplate", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("PlanTemplate", u"&Ajouter ces \u00e9tapes", None))
    # retranslateUi

