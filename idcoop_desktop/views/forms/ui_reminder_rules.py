# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reminder_rules.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QGridLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_ReminderRules(object):
    def setupUi(self, ReminderRules):
        if not ReminderRules.objectName():
            ReminderRules.setObjectName(u"ReminderRules")
        ReminderRules.resize(560, 240)
        ReminderRules.setMinimumSize(QSize(560, 0))
        self.column = QVBoxLayout(ReminderRules)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.explanation_label = QLabel(ReminderRules)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.column.addWidget(self.explanation_label)

        self.rules = QGridLayout()
        self.rules.setObjectName(u"rules")
        self.rules.setHorizontalSpacing(14)
        self.rules.setVerticalSpacing(8)
        self.idea_asleep_box = QCheckBox(ReminderRules)
        self.idea_asleep_box.setObjectName(u"idea_asleep_box")

        self.rules.addWidget(self.idea_asleep_box, 0, 0, 1, 1)

        self.idea_asleep_days = QSpinBox(ReminderRules)
        self.idea_asleep_days.setObjectName(u"idea_asleep_days")
        self.idea_asleep_days.setMinimum(1)
        self.idea_asleep_days.setMaximum(730)

        self.rules.addWidget(self.idea_asleep_days, 0, 1, 1, 1)

        self.not_started_box = QCheckBox(ReminderRules)
        self.not_started_box.setObjectName(u"not_started_box")

        self.rules.addWidget(self.not_started_box, 1, 0, 1, 1)

        self.not_started_days = QSpinBox(ReminderRules)
        self.not_started_days.setObjectName(u"not_started_days")
        self.not_started_days.setMinimum(1)
        self.not_started_days.setMaximum(730)

        self.rules.addWidget(self.not_started_days, 1, 1, 1, 1)

        self.report_due_box = QCheckBox(ReminderRules)
        self.report_due_box.setObjectName(u"report_due_box")

        self.rules.addWidget(self.report_due_box, 2, 0, 1, 1)

        self.report_due_days = QSpinBox(ReminderRules)
        self.report_due_days.setObjectName(u"report_due_days")
        self.report_due_days.setMinimum(0)
        self.report_due_days.setMaximum(730)

        self.rules.addWidget(self.report_due_days, 2, 1, 1, 1)

        self.consent_ending_box = QCheckBox(ReminderRules)
        self.consent_ending_box.setObjectName(u"consent_ending_box")

        self.rules.addWidget(self.consent_ending_box, 3, 0, 1, 1)

        self.consent_ending_days = QSpinBox(ReminderRules)
        self.consent_ending_days.setObjectName(u"consent_ending_days")
        self.consent_ending_days.setMinimum(1)
        self.consent_ending_days.setMaximum(730)

        self.rules.addWidget(self.consent_ending_days, 3, 1, 1, 1)

        self.reconsider_box = QCheckBox(ReminderRules)
        self.reconsider_box.setObjectName(u"reconsider_box")

        self.rules.addWidget(self.reconsider_box, 4, 0, 1, 1)

        self.reconsider_days = QSpinBox(ReminderRules)
        self.reconsider_days.setObjectName(u"reconsider_days")
        self.reconsider_days.setMinimum(0)
        self.reconsider_days.setMaximum(730)

        self.rules.addWidget(self.reconsider_days, 4, 1, 1, 1)

        self.rules.setColumnStretch(0, 1)

        self.column.addLayout(self.rules)

        self.error_label = QLabel(ReminderRules)
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

        self.cancel_button = QPushButton(ReminderRules)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ReminderRules)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

        QWidget.setTabOrder(self.idea_asleep_box, self.idea_asleep_days)
        QWidget.setTabOrder(self.idea_asleep_days, self.not_started_box)
        QWidget.setTabOrder(self.not_started_box, self.not_started_days)
        QWidget.setTabOrder(self.not_started_days, self.report_due_box)
        QWidget.setTabOrder(self.report_due_box, self.report_due_days)
        QWidget.setTabOrder(self.report_due_days, self.consent_ending_box)
        QWidget.setTabOrder(self.consent_ending_box, self.consent_ending_days)
        QWidget.setTabOrder(self.consent_ending_days, self.reconsider_box)
        QWidget.setTabOrder(self.reconsider_box, self.reconsider_days)
        QWidget.setTabOrder(self.reconsider_days, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ReminderRules)
    # setupUi

    def retranslateUi(self, ReminderRules):
        ReminderRules.setWindowTitle(QCoreApplication.translate("ReminderRules", u"Relances", None))
        self.explanation_label.setText(QCoreApplication.translate("ReminderRules", u"L\u2019application rappelle ce qui attend depuis longtemps. Ces r\u00e8gles valent pour toute l\u2019\u00e9quipe.", None))
        self.idea_asleep_box.setText(QCoreApplication.translate("ReminderRules", u"&Id\u00e9e sans nouvelle depuis", None))
#if QT_CONFIG(accessibility)
        self.idea_asleep_box.setAccessibleName(QCoreApplication.translate("ReminderRules", u"Id\u00e9e sans nouvelle depuis\u2026", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.idea_asleep_days.setAccessibleName(QCoreApplication.translate("ReminderRules", u"Nombre de jours, id\u00e9e sans nouvelle depuis", None))
#endif // QT_CONFIG(accessibility)
        self.idea_asleep_days.setSuffix(QCoreApplication.translate("ReminderRules", u"\u00a0jours", None))
        self.not_started_box.setText(QCoreApplication.translate("ReminderRules", u"&Projet accord\u00e9, pas d\u00e9marr\u00e9 apr\u00e8s", None))
#if QT_CONFIG(accessibility)
        self.not_started_box.setAccessibleName(QCoreApplication.translate("ReminderRules", u"Projet accord\u00e9, pas d\u00e9marr\u00e9 apr\u00e8s\u2026", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.not_started_days.setAccessibleName(QCoreApplication.translate("ReminderRules", u"Nombre de jours, projet accord\u00e9, pas d\u00e9marr\u00e9 apr\u00e8s", None))
#endif // QT_CONFIG(accessibility)
        self.not_started_days.setSuffix(QCoreApplication.translate("ReminderRules", u"\u00a0jours", None))
        self.report_due_box.setText(QCoreApplication.translate("ReminderRules", u"&Bilan\u00a0: date vis\u00e9e pass\u00e9e depuis", None))
#if QT_CONFIG(accessibility)
        self.report_due_box.setAccessibleName(QCoreApplication.translate("ReminderRules", u"Bilan\u00a0: date vis\u00e9e pass\u00e9e depuis\u2026", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.report_due_days.setAccessibleName(QCoreApplication.translate("ReminderRules", u"Nombre de jours, bilan\u00a0: date vis\u00e9e pass\u00e9e depuis", None))
#endif // QT_CONFIG(accessibility)
        self.report_due_days.setSuffix(QCoreApplication.translate("ReminderRules", u"\u00a0jours", None))
        self.report_due_days.setSpecialValueText(QCoreApplication.translate("ReminderRules", u"le jour m\u00eame", None))
        self.consent_ending_box.setText(QCoreApplication.translate("ReminderRules", u"&Droit \u00e0 l\u2019image qui se termine dans moins de", None))
#if QT_CONFIG(accessibility)
        self.consent_ending_box.setAccessibleName(QCoreApplication.translate("ReminderRules", u"Droit \u00e0 l\u2019image qui se termine dans moins de\u2026", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.consent_ending_days.setAccessibleName(QCoreApplication.translate("ReminderRules", u"Nombre de jours, droit \u00e0 l\u2019image qui se termine dans moins de", None))
#endif // QT_CONFIG(accessibility)
        self.consent_ending_days.setSuffix(QCoreApplication.translate("ReminderRules", u"\u00a0jours", None))
        self.reconsider_box.setText(QCoreApplication.translate("ReminderRules", u"P&rojet ajourn\u00e9\u00a0: rappel avant la date de r\u00e9examen", None))
#if QT_CONFIG(accessibility)
        self.reconsider_box.setAccessibleName(QCoreApplication.translate("ReminderRules", u"Projet ajourn\u00e9\u00a0: rappel avant la date de r\u00e9examen\u2026", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.reconsider_days.setAccessibleName(QCoreApplication.translate("ReminderRules", u"Nombre de jours, projet ajourn\u00e9\u00a0: rappel avant la date de r\u00e9examen", None))
#endif // QT_CONFIG(accessibility)
        self.reconsider_days.setSuffix(QCoreApplication.translate("ReminderRules", u"\u00a0jours", None))
        self.reconsider_days.setSpecialValueText(QCoreApplication.translate("ReminderRules", u"le jour m\u00eame", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ReminderRules", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ReminderRules", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ReminderRules", u"&Enregistrer", None))
    # retranslateUi

