# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today_task.ui'
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

class Ui_TodayTask(object):
    def setupUi(self, TodayTask):
        if not TodayTask.objectName():
            TodayTask.setObjectName(u"TodayTask")
        TodayTask.resize(480, 320)
        TodayTask.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(TodayTask)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(4)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(TodayTask)
        self.title_label.setObjectName(u"title_label")

        self.fields.addWidget(self.title_label, 0, 0, 1, 2)

        self.title = QLineEdit(TodayTask)
        self.title.setObjectName(u"title")

        self.fields.addWidget(self.title, 1, 0, 1, 2)

        self.gap_0 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_0, 2, 0, 1, 1)

        self.due_on_label = QLabel(TodayTask)
        self.due_on_label.setObjectName(u"due_on_label")

        self.fields.addWidget(self.due_on_label, 3, 0, 1, 1)

        self.due_on = DateEdit(TodayTask)
        self.due_on.setObjectName(u"due_on")

        self.fields.addWidget(self.due_on, 4, 0, 1, 1)

        self.assignee_label = QLabel(TodayTask)
        self.assignee_label.setObjectName(u"assignee_label")

        self.fields.addWidget(self.assignee_label, 3, 1, 1, 1)

        self.assignee = QComboBox(TodayTask)
        self.assignee.setObjectName(u"assignee")

        self.fields.addWidget(self.assignee, 4, 1, 1, 1)

        self.gap_3 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_3, 5, 0, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(TodayTask)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(TodayTask)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(TodayTask)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.due_on_label.setBuddy(self.due_on)
        self.assignee_label.setBuddy(self.assignee)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.due_on)
        QWidget.setTabOrder(self.due_on, self.assignee)
        QWidget.setTabOrder(self.assignee, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(TodayTask)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, TodayTask):
        TodayTask.setWindowTitle(QCoreApplication.translate("TodayTask", u"Ajouter une t\u00e2che", None))
        self.title_label.setText(QCoreApplication.translate("TodayTask", u"&Ce qu\u2019il y a \u00e0 faire (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("TodayTask", u"Ce qu\u2019il y a \u00e0 faire", None))
#endif // QT_CONFIG(accessibility)
        self.title.setPlaceholderText(QCoreApplication.translate("TodayTask", u"Par exemple\u00a0: rappeler le menuisier", None))
        self.due_on_label.setText(QCoreApplication.translate("TodayTask", u"Pour &le (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.due_on.setAccessibleName(QCoreApplication.translate("TodayTask", u"Pour le", None))
#endif // QT_CONFIG(accessibility)
        self.assignee_label.setText(QCoreApplication.translate("TodayTask", u"Par &qui", None))
#if QT_CONFIG(accessibility)
        self.assignee.setAccessibleName(QCoreApplication.translate("TodayTask", u"Par qui", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("TodayTask", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("TodayTask", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("TodayTask", u"&Ajouter la t\u00e2che", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("TodayTask", u"primary", None))
    # retranslateUi

