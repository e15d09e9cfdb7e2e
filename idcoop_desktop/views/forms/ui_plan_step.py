# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_step.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_PlanStep(object):
    def setupUi(self, PlanStep):
        if not PlanStep.objectName():
            PlanStep.setObjectName(u"PlanStep")
        PlanStep.resize(520, 240)
        PlanStep.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(PlanStep)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.title_pair = QVBoxLayout()
        self.title_pair.setSpacing(4)
        self.title_pair.setObjectName(u"title_pair")
        self.title_label = QLabel(PlanStep)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_pair.addWidget(self.title_label)

        self.title_edit = QLineEdit(PlanStep)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaxLength(200)

        self.title_pair.addWidget(self.title_edit)


        self.column.addLayout(self.title_pair)

        self.carrier_pair = QVBoxLayout()
        self.carrier_pair.setSpacing(4)
        self.carrier_pair.setObjectName(u"carrier_pair")
        self.carrier_label = QLabel(PlanStep)
        self.carrier_label.setObjectName(u"carrier_label")
        self.carrier_label.setTextFormat(Qt.TextFormat.PlainText)

        self.carrier_pair.addWidget(self.carrier_label)

        self.carrier_combo = QComboBox(PlanStep)
        self.carrier_combo.setObjectName(u"carrier_combo")

        self.carrier_pair.addWidget(self.carrier_combo)


        self.column.addLayout(self.carrier_pair)

        self.when_pair = QVBoxLayout()
        self.when_pair.setSpacing(4)
        self.when_pair.setObjectName(u"when_pair")
        self.when_label = QLabel(PlanStep)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setTextFormat(Qt.TextFormat.PlainText)

        self.when_pair.addWidget(self.when_label)

        self.when_combo = QComboBox(PlanStep)
        self.when_combo.setObjectName(u"when_combo")

        self.when_pair.addWidget(self.when_combo)


        self.column.addLayout(self.when_pair)

        self.offset_box = QWidget(PlanStep)
        self.offset_box.setObjectName(u"offset_box")
        self.offset_row = QHBoxLayout(self.offset_box)
        self.offset_row.setSpacing(14)
        self.offset_row.setObjectName(u"offset_row")
        self.offset_row.setContentsMargins(0, 0, 0, 0)
        self.count_spin = QSpinBox(self.offset_box)
        self.count_spin.setObjectName(u"count_spin")
        self.count_spin.setMaximum(730)

        self.offset_row.addWidget(self.count_spin)

        self.unit_combo = QComboBox(self.offset_box)
        self.unit_combo.setObjectName(u"unit_combo")

        self.offset_row.addWidget(self.unit_combo)

        self.side_combo = QComboBox(self.offset_box)
        self.side_combo.setObjectName(u"side_combo")

        self.offset_row.addWidget(self.side_combo)


        self.column.addWidget(self.offset_box)

        self.day_box = QWidget(PlanStep)
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

        self.day_pair.addWidget(self.day_edit)


        self.column.addWidget(self.day_box)

        self.hint_label = QLabel(PlanStep)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.column.addWidget(self.hint_label)

        self.note_pair = QVBoxLayout()
        self.note_pair.setSpacing(4)
        self.note_pair.setObjectName(u"note_pair")
        self.note_label = QLabel(PlanStep)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_pair.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(PlanStep)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 64))
        self.note_edit.setMaximumSize(QSize(16777215, 96))

        self.note_pair.addWidget(self.note_edit)


        self.column.addLayout(self.note_pair)

        self.error_label = QLabel(PlanStep)
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

        self.cancel_button = QPushButton(PlanStep)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(PlanStep)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.carrier_label.setBuddy(self.carrier_combo)
        self.when_label.setBuddy(self.when_combo)
        self.day_label.setBuddy(self.day_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.carrier_combo)
        QWidget.setTabOrder(self.carrier_combo, self.when_combo)
        QWidget.setTabOrder(self.when_combo, self.count_spin)
        QWidget.setTabOrder(self.count_spin, self.unit_combo)
        QWidget.setTabOrder(self.unit_combo, self.side_combo)
        QWidget.setTabOrder(self.side_combo, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PlanStep)
    # setupUi

    def retranslateUi(self, PlanStep):
        PlanStep.setWindowTitle(QCoreApplication.translate("PlanStep", u"\u00c9tape du plan", None))
        self.title_label.setText(QCoreApplication.translate("PlanStep", u"&Ce qu\u2019il y a \u00e0 faire (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("PlanStep", u"Ce qu\u2019il y a \u00e0 faire", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("PlanStep", u"Par exemple\u00a0: r\u00e9server le barnum", None))
        self.carrier_label.setText(QCoreApplication.translate("PlanStep", u"&Par qui", None))
#if QT_CONFIG(accessibility)
        self.carrier_combo.setAccessibleName(QCoreApplication.translate("PlanStep", u"Par qui", None))
#endif // QT_CONFIG(accessibility)
        self.when_label.setText(QCoreApplication.translate("PlanStep", u"&Quand", None))
#if QT_CONFIG(accessibility)
        self.when_combo.setAccessibleName(QCoreApplication.translate("PlanStep", u"Quand", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.count_spin.setAccessibleName(QCoreApplication.translate("PlanStep", u"Nombre", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.unit_combo.setAccessibleName(QCoreApplication.translate("PlanStep", u"Jours ou semaines", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.side_combo.setAccessibleName(QCoreApplication.translate("PlanStep", u"Avant ou apr\u00e8s la date vis\u00e9e", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("PlanStep", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("PlanStep", u"Date de l\u2019\u00e9tape", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText("")
        self.hint_label.setProperty(u"role", QCoreApplication.translate("PlanStep", u"muted", None))
        self.note_label.setText(QCoreApplication.translate("PlanStep", u"P&r\u00e9cisions", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("PlanStep", u"Pr\u00e9cisions", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("PlanStep", u"Pourquoi, ce qu\u2019il faut v\u00e9rifier, un num\u00e9ro \u00e0 appeler\u2026", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("PlanStep", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("PlanStep", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("PlanStep", u"&Enregistrer", None))
    # retranslateUi

