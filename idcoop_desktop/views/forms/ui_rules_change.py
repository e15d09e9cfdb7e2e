# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rules_change.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit
from idcoop_desktop.views.widgets.euro_edit import EuroEdit

class Ui_RulesChange(object):
    def setupUi(self, RulesChange):
        if not RulesChange.objectName():
            RulesChange.setObjectName(u"RulesChange")
        RulesChange.resize(480, 200)
        RulesChange.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(RulesChange)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.rule_label = QLabel(RulesChange)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rule_label.setWordWrap(True)
        self.rule_label.setProperty(u"role", u"heading")

        self.column.addWidget(self.rule_label)

        self.explanation_label = QLabel(RulesChange)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"muted")

        self.column.addWidget(self.explanation_label)

        self.today_label = QLabel(RulesChange)
        self.today_label.setObjectName(u"today_label")
        self.today_label.setTextFormat(Qt.TextFormat.PlainText)
        self.today_label.setWordWrap(True)

        self.column.addWidget(self.today_label)

        self.value_pair = QVBoxLayout()
        self.value_pair.setSpacing(4)
        self.value_pair.setObjectName(u"value_pair")
        self.value_label = QLabel(RulesChange)
        self.value_label.setObjectName(u"value_label")
        self.value_label.setTextFormat(Qt.TextFormat.PlainText)

        self.value_pair.addWidget(self.value_label)

        self.euro_edit = EuroEdit(RulesChange)
        self.euro_edit.setObjectName(u"euro_edit")

        self.value_pair.addWidget(self.euro_edit)

        self.number_box = QSpinBox(RulesChange)
        self.number_box.setObjectName(u"number_box")

        self.value_pair.addWidget(self.number_box)

        self.choice_box = QComboBox(RulesChange)
        self.choice_box.addItem("")
        self.choice_box.addItem("")
        self.choice_box.setObjectName(u"choice_box")

        self.value_pair.addWidget(self.choice_box)

        self.account_edit = QLineEdit(RulesChange)
        self.account_edit.setObjectName(u"account_edit")
        self.account_edit.setMaxLength(20)

        self.value_pair.addWidget(self.account_edit)


        self.column.addLayout(self.value_pair)

        self.day_pair = QVBoxLayout()
        self.day_pair.setSpacing(4)
        self.day_pair.setObjectName(u"day_pair")
        self.day_label = QLabel(RulesChange)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_pair.addWidget(self.day_label)

        self.day_edit = DateEdit(RulesChange)
        self.day_edit.setObjectName(u"day_edit")

        self.day_pair.addWidget(self.day_edit)


        self.column.addLayout(self.day_pair)

        self.hint_label = QLabel(RulesChange)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"muted")

        self.column.addWidget(self.hint_label)

        self.decided_by_pair = QVBoxLayout()
        self.decided_by_pair.setSpacing(4)
        self.decided_by_pair.setObjectName(u"decided_by_pair")
        self.decided_by_label = QLabel(RulesChange)
        self.decided_by_label.setObjectName(u"decided_by_label")
        self.decided_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.decided_by_pair.addWidget(self.decided_by_label)

        self.decided_by_edit = QLineEdit(RulesChange)
        self.decided_by_edit.setObjectName(u"decided_by_edit")
        self.decided_by_edit.setMaxLength(120)

        self.decided_by_pair.addWidget(self.decided_by_edit)


        self.column.addLayout(self.decided_by_pair)

        self.error_label = QLabel(RulesChange)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)
        self.error_label.setProperty(u"role", u"error")

        self.column.addWidget(self.error_label)

        self.bottom_spacer = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_spacer)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(10)
        self.button_row.setObjectName(u"button_row")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)

        self.cancel_button = QPushButton(RulesChange)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(RulesChange)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.decided_by_label.setBuddy(self.decided_by_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.euro_edit, self.number_box)
        QWidget.setTabOrder(self.number_box, self.choice_box)
        QWidget.setTabOrder(self.choice_box, self.account_edit)
        QWidget.setTabOrder(self.account_edit, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.decided_by_edit)
        QWidget.setTabOrder(self.decided_by_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RulesChange)
    # setupUi

    def retranslateUi(self, RulesChange):
        RulesChange.setWindowTitle(QCoreApplication.translate("RulesChange", u"Changer une r\u00e8gle", None))
        self.rule_label.setText("")
        self.explanation_label.setText("")
        self.today_label.setText("")
        self.value_label.setText(QCoreApplication.translate("RulesChange", u"&Nouvelle valeur", None))
        self.choice_box.setItemText(0, QCoreApplication.translate("RulesChange", u"Non", None))
        self.choice_box.setItemText(1, QCoreApplication.translate("RulesChange", u"Oui", None))

        self.account_edit.setPlaceholderText(QCoreApplication.translate("RulesChange", u"Par exemple 6238", None))
        self.day_label.setText(QCoreApplication.translate("RulesChange", u"\u00c0 &partir du", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("RulesChange", u"\u00c0 partir du", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText("")
        self.decided_by_label.setText(QCoreApplication.translate("RulesChange", u"&D\u00e9cid\u00e9 par (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.decided_by_edit.setAccessibleName(QCoreApplication.translate("RulesChange", u"D\u00e9cid\u00e9 par", None))
#endif // QT_CONFIG(accessibility)
        self.decided_by_edit.setPlaceholderText(QCoreApplication.translate("RulesChange", u"Par exemple le conseil d\u2019administration", None))
        self.error_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RulesChange", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("RulesChange", u"&Enregistrer la r\u00e8gle", None))
    # retranslateUi

