# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_decision.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit
from idcoop_desktop.views.widgets.euro_edit import EuroEdit

class Ui_ProjectDecision(object):
    def setupUi(self, ProjectDecision):
        if not ProjectDecision.objectName():
            ProjectDecision.setObjectName(u"ProjectDecision")
        ProjectDecision.resize(560, 200)
        ProjectDecision.setMinimumSize(QSize(560, 0))
        self.column = QVBoxLayout(ProjectDecision)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.project_label = QLabel(ProjectDecision)
        self.project_label.setObjectName(u"project_label")
        self.project_label.setTextFormat(Qt.TextFormat.PlainText)
        self.project_label.setWordWrap(True)

        self.column.addWidget(self.project_label)

        self.outcome_row = QHBoxLayout()
        self.outcome_row.setSpacing(14)
        self.outcome_row.setObjectName(u"outcome_row")
        self.grant_radio = QRadioButton(ProjectDecision)
        self.grant_radio.setObjectName(u"grant_radio")
        self.grant_radio.setChecked(True)

        self.outcome_row.addWidget(self.grant_radio)

        self.refuse_radio = QRadioButton(ProjectDecision)
        self.refuse_radio.setObjectName(u"refuse_radio")

        self.outcome_row.addWidget(self.refuse_radio)

        self.postpone_radio = QRadioButton(ProjectDecision)
        self.postpone_radio.setObjectName(u"postpone_radio")

        self.outcome_row.addWidget(self.postpone_radio)

        self.outcome_row_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outcome_row.addItem(self.outcome_row_spacer)


        self.column.addLayout(self.outcome_row)

        self.when_row = QHBoxLayout()
        self.when_row.setSpacing(14)
        self.when_row.setObjectName(u"when_row")
        self.day_pair = QVBoxLayout()
        self.day_pair.setSpacing(4)
        self.day_pair.setObjectName(u"day_pair")
        self.day_label = QLabel(ProjectDecision)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_pair.addWidget(self.day_label)

        self.day_edit = DateEdit(ProjectDecision)
        self.day_edit.setObjectName(u"day_edit")

        self.day_pair.addWidget(self.day_edit)


        self.when_row.addLayout(self.day_pair)

        self.decided_by_pair = QVBoxLayout()
        self.decided_by_pair.setSpacing(4)
        self.decided_by_pair.setObjectName(u"decided_by_pair")
        self.decided_by_label = QLabel(ProjectDecision)
        self.decided_by_label.setObjectName(u"decided_by_label")
        self.decided_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.decided_by_pair.addWidget(self.decided_by_label)

        self.decided_by_edit = QLineEdit(ProjectDecision)
        self.decided_by_edit.setObjectName(u"decided_by_edit")
        self.decided_by_edit.setMaxLength(200)

        self.decided_by_pair.addWidget(self.decided_by_edit)


        self.when_row.addLayout(self.decided_by_pair)

        self.when_row.setStretch(0, 2)
        self.when_row.setStretch(1, 3)

        self.column.addLayout(self.when_row)

        self.grant_box = QWidget(ProjectDecision)
        self.grant_box.setObjectName(u"grant_box")
        self.grant_box_column = QVBoxLayout(self.grant_box)
        self.grant_box_column.setSpacing(8)
        self.grant_box_column.setObjectName(u"grant_box_column")
        self.grant_box_column.setContentsMargins(0, 0, 0, 0)
        self.amount_row = QHBoxLayout()
        self.amount_row.setSpacing(14)
        self.amount_row.setObjectName(u"amount_row")
        self.amount_pair = QVBoxLayout()
        self.amount_pair.setSpacing(4)
        self.amount_pair.setObjectName(u"amount_pair")
        self.amount_label = QLabel(self.grant_box)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setTextFormat(Qt.TextFormat.PlainText)

        self.amount_pair.addWidget(self.amount_label)

        self.amount_edit = EuroEdit(self.grant_box)
        self.amount_edit.setObjectName(u"amount_edit")

        self.amount_pair.addWidget(self.amount_edit)


        self.amount_row.addLayout(self.amount_pair)

        self.conditions_pair = QVBoxLayout()
        self.conditions_pair.setSpacing(4)
        self.conditions_pair.setObjectName(u"conditions_pair")
        self.conditions_label = QLabel(self.grant_box)
        self.conditions_label.setObjectName(u"conditions_label")
        self.conditions_label.setTextFormat(Qt.TextFormat.PlainText)

        self.conditions_pair.addWidget(self.conditions_label)

        self.conditions_edit = QLineEdit(self.grant_box)
        self.conditions_edit.setObjectName(u"conditions_edit")
        self.conditions_edit.setMaxLength(200)

        self.conditions_pair.addWidget(self.conditions_edit)


        self.amount_row.addLayout(self.conditions_pair)

        self.amount_row.setStretch(0, 1)
        self.amount_row.setStretch(1, 1)

        self.grant_box_column.addLayout(self.amount_row)

        self.envelope_label = QLabel(self.grant_box)
        self.envelope_label.setObjectName(u"envelope_label")
        self.envelope_label.setTextFormat(Qt.TextFormat.PlainText)
        self.envelope_label.setWordWrap(True)

        self.grant_box_column.addWidget(self.envelope_label)

        self.criteria_slot = QVBoxLayout()
        self.criteria_slot.setSpacing(0)
        self.criteria_slot.setObjectName(u"criteria_slot")

        self.grant_box_column.addLayout(self.criteria_slot)


        self.column.addWidget(self.grant_box)

        self.refuse_box = QWidget(ProjectDecision)
        self.refuse_box.setObjectName(u"refuse_box")
        self.refuse_box_column = QVBoxLayout(self.refuse_box)
        self.refuse_box_column.setSpacing(8)
        self.refuse_box_column.setObjectName(u"refuse_box_column")
        self.refuse_box_column.setContentsMargins(0, 0, 0, 0)
        self.reason_pair = QVBoxLayout()
        self.reason_pair.setSpacing(4)
        self.reason_pair.setObjectName(u"reason_pair")
        self.reason_label = QLabel(self.refuse_box)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_pair.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(self.refuse_box)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(QSize(0, 56))
        self.reason_edit.setMaximumSize(QSize(16777215, 80))

        self.reason_pair.addWidget(self.reason_edit)


        self.refuse_box_column.addLayout(self.reason_pair)


        self.column.addWidget(self.refuse_box)

        self.next_box = QWidget(ProjectDecision)
        self.next_box.setObjectName(u"next_box")
        self.next_box_column = QVBoxLayout(self.next_box)
        self.next_box_column.setSpacing(8)
        self.next_box_column.setObjectName(u"next_box_column")
        self.next_box_column.setContentsMargins(0, 0, 0, 0)
        self.next_step_pair = QVBoxLayout()
        self.next_step_pair.setSpacing(4)
        self.next_step_pair.setObjectName(u"next_step_pair")
        self.next_step_label = QLabel(self.next_box)
        self.next_step_label.setObjectName(u"next_step_label")
        self.next_step_label.setTextFormat(Qt.TextFormat.PlainText)

        self.next_step_pair.addWidget(self.next_step_label)

        self.next_step_edit = QLineEdit(self.next_box)
        self.next_step_edit.setObjectName(u"next_step_edit")
        self.next_step_edit.setMaxLength(200)

        self.next_step_pair.addWidget(self.next_step_edit)


        self.next_box_column.addLayout(self.next_step_pair)

        self.proposals_slot = QVBoxLayout()
        self.proposals_slot.setSpacing(0)
        self.proposals_slot.setObjectName(u"proposals_slot")

        self.next_box_column.addLayout(self.proposals_slot)


        self.column.addWidget(self.next_box)

        self.postpone_box = QWidget(ProjectDecision)
        self.postpone_box.setObjectName(u"postpone_box")
        self.postpone_box_column = QVBoxLayout(self.postpone_box)
        self.postpone_box_column.setSpacing(8)
        self.postpone_box_column.setObjectName(u"postpone_box_column")
        self.postpone_box_column.setContentsMargins(0, 0, 0, 0)
        self.reconsider_pair = QVBoxLayout()
        self.reconsider_pair.setSpacing(4)
        self.reconsider_pair.setObjectName(u"reconsider_pair")
        self.reconsider_label = QLabel(self.postpone_box)
        self.reconsider_label.setObjectName(u"reconsider_label")
        self.reconsider_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reconsider_pair.addWidget(self.reconsider_label)

        self.reconsider_edit = DateEdit(self.postpone_box)
        self.reconsider_edit.setObjectName(u"reconsider_edit")

        self.reconsider_pair.addWidget(self.reconsider_edit)


        self.postpone_box_column.addLayout(self.reconsider_pair)


        self.column.addWidget(self.postpone_box)

        self.letter_box = QCheckBox(ProjectDecision)
        self.letter_box.setObjectName(u"letter_box")

        self.column.addWidget(self.letter_box)

        self.error_label = QLabel(ProjectDecision)
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

        self.cancel_button = QPushButton(ProjectDecision)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProjectDecision)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.decided_by_label.setBuddy(self.decided_by_edit)
        self.amount_label.setBuddy(self.amount_edit)
        self.conditions_label.setBuddy(self.conditions_edit)
        self.reason_label.setBuddy(self.reason_edit)
        self.next_step_label.setBuddy(self.next_step_edit)
        self.reconsider_label.setBuddy(self.reconsider_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.grant_radio, self.refuse_radio)
        QWidget.setTabOrder(self.refuse_radio, self.postpone_radio)
        QWidget.setTabOrder(self.postpone_radio, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.decided_by_edit)
        QWidget.setTabOrder(self.decided_by_edit, self.amount_edit)
        QWidget.setTabOrder(self.amount_edit, self.conditions_edit)
        QWidget.setTabOrder(self.conditions_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.next_step_edit)
        QWidget.setTabOrder(self.next_step_edit, self.reconsider_edit)
        QWidget.setTabOrder(self.reconsider_edit, self.letter_box)
        QWidget.setTabOrder(self.letter_box, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ProjectDecision)
    # setupUi

    def retranslateUi(self, ProjectDecision):
        ProjectDecision.setWindowTitle(QCoreApplication.translate("ProjectDecision", u"D\u00e9cision", None))
        self.project_label.setText("")
        self.project_label.setProperty(u"role", QCoreApplication.translate("ProjectDecision", u"heading", None))
#if QT_CONFIG(accessibility)
        self.grant_radio.setAccessibleName(QCoreApplication.translate("ProjectDecision", u"Accorder", None))
#endif // QT_CONFIG(accessibility)
        self.grant_radio.setText(QCoreApplication.translate("ProjectDecision", u"&Accorder", None))
#if QT_CONFIG(accessibility)
        self.refuse_radio.setAccessibleName(QCoreApplication.translate("ProjectDecision", u"Refuser", None))
#endif // QT_CONFIG(accessibility)
        self.refuse_radio.setText(QCoreApplication.translate("ProjectDecision", u"&Refuser", None))
#if QT_CONFIG(accessibility)
        self.postpone_radio.setAccessibleName(QCoreApplication.translate("ProjectDecision", u"Ajourner", None))
#endif // QT_CONFIG(accessibility)
        self.postpone_radio.setText(QCoreApplication.translate("ProjectDecision", u"A&journer", None))
        self.day_label.setText(QCoreApplication.translate("ProjectDecision", u"&Date de la d\u00e9cision", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("ProjectDecision", u"Date de la d\u00e9cision", None))
#endif // QT_CONFIG(accessibility)
        self.decided_by_label.setText(QCoreApplication.translate("ProjectDecision", u"&Par qui (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.decided_by_edit.setAccessibleName(QCoreApplication.translate("ProjectDecision", u"D\u00e9cision prise par", None))
#endif // QT_CONFIG(accessibility)
        self.decided_by_edit.setPlaceholderText(QCoreApplication.translate("ProjectDecision", u"Par exemple\u00a0: comit\u00e9 de vie coop\u00e9rative", None))
        self.amount_label.setText(QCoreApplication.translate("ProjectDecision", u"&Montant accord\u00e9 (0 si sans argent)", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("ProjectDecision", u"Montant accord\u00e9 en euros", None))
#endif // QT_CONFIG(accessibility)
        self.conditions_label.setText(QCoreApplication.translate("ProjectDecision", u"C&onditions", None))
#if QT_CONFIG(accessibility)
        self.conditions_edit.setAccessibleName(QCoreApplication.translate("ProjectDecision", u"Conditions de l\u2019aide", None))
#endif // QT_CONFIG(accessibility)
        self.conditions_edit.setPlaceholderText(QCoreApplication.translate("ProjectDecision", u"Par exemple\u00a0: peinture \u00e0 l\u2019eau", None))
        self.envelope_label.setText("")
        self.envelope_label.setProperty(u"role", QCoreApplication.translate("ProjectDecision", u"muted", None))
        self.reason_label.setText(QCoreApplication.translate("ProjectDecision", u"Rai&son, dite aux porteurs (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ProjectDecision", u"Raison de la d\u00e9cision", None))
#endif // QT_CONFIG(accessibility)
        self.next_step_label.setText(QCoreApplication.translate("ProjectDecision", u"S&uite propos\u00e9e (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.next_step_edit.setAccessibleName(QCoreApplication.translate("ProjectDecision", u"Suite propos\u00e9e aux porteurs", None))
#endif // QT_CONFIG(accessibility)
        self.next_step_edit.setPlaceholderText(QCoreApplication.translate("ProjectDecision", u"Ce que les porteurs peuvent faire maintenant", None))
        self.reconsider_label.setText(QCoreApplication.translate("ProjectDecision", u"R\u00e9e&xaminer le (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.reconsider_edit.setAccessibleName(QCoreApplication.translate("ProjectDecision", u"Date de r\u00e9examen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.letter_box.setAccessibleName(QCoreApplication.translate("ProjectDecision", u"Pr\u00e9parer ensuite la lettre aux porteurs", None))
#endif // QT_CONFIG(accessibility)
        self.letter_box.setText(QCoreApplication.translate("ProjectDecision", u"Pr\u00e9parer ensuite la &lettre aux porteurs", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ProjectDecision", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ProjectDecision", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ProjectDecision", u"&Enregistrer la d\u00e9cision", None))
    # retranslateUi

