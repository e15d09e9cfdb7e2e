# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_completion.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_ProjectCompletion(object):
    def setupUi(self, ProjectCompletion):
        if not ProjectCompletion.objectName():
            ProjectCompletion.setObjectName(u"ProjectCompletion")
        ProjectCompletion.resize(480, 200)
        ProjectCompletion.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(ProjectCompletion)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.project_label = QLabel(ProjectCompletion)
        self.project_label.setObjectName(u"project_label")
        self.project_label.setTextFormat(Qt.TextFormat.PlainText)
        self.project_label.setWordWrap(True)

        self.column.addWidget(self.project_label)

        self.day_pair = QVBoxLayout()
        self.day_pair.setSpacing(4)
        self.day_pair.setObjectName(u"day_pair")
        self.day_label = QLabel(ProjectCompletion)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_pair.addWidget(self.day_label)

        self.day_edit = DateEdit(ProjectCompletion)
        self.day_edit.setObjectName(u"day_edit")

        self.day_pair.addWidget(self.day_edit)


        self.column.addLayout(self.day_pair)

        self.people_row = QHBoxLayout()
        self.people_row.setSpacing(14)
        self.people_row.setObjectName(u"people_row")
        self.adults_pair = QVBoxLayout()
        self.adults_pair.setSpacing(4)
        self.adults_pair.setObjectName(u"adults_pair")
        self.adults_label = QLabel(ProjectCompletion)
        self.adults_label.setObjectName(u"adults_label")
        self.adults_label.setTextFormat(Qt.TextFormat.PlainText)

        self.adults_pair.addWidget(self.adults_label)

        self.adults_spin = QSpinBox(ProjectCompletion)
        self.adults_spin.setObjectName(u"adults_spin")
        self.adults_spin.setMaximum(9999)

        self.adults_pair.addWidget(self.adults_spin)


        self.people_row.addLayout(self.adults_pair)

        self.children_pair = QVBoxLayout()
        self.children_pair.setSpacing(4)
        self.children_pair.setObjectName(u"children_pair")
        self.children_label = QLabel(ProjectCompletion)
        self.children_label.setObjectName(u"children_label")
        self.children_label.setTextFormat(Qt.TextFormat.PlainText)

        self.children_pair.addWidget(self.children_label)

        self.children_spin = QSpinBox(ProjectCompletion)
        self.children_spin.setObjectName(u"children_spin")
        self.children_spin.setMaximum(9999)

        self.children_pair.addWidget(self.children_spin)


        self.people_row.addLayout(self.children_pair)


        self.column.addLayout(self.people_row)

        self.story_pair = QVBoxLayout()
        self.story_pair.setSpacing(4)
        self.story_pair.setObjectName(u"story_pair")
        self.story_label = QLabel(ProjectCompletion)
        self.story_label.setObjectName(u"story_label")
        self.story_label.setTextFormat(Qt.TextFormat.PlainText)

        self.story_pair.addWidget(self.story_label)

        self.story_edit = QPlainTextEdit(ProjectCompletion)
        self.story_edit.setObjectName(u"story_edit")
        self.story_edit.setTabChangesFocus(True)
        self.story_edit.setMinimumSize(QSize(0, 72))
        self.story_edit.setMaximumSize(QSize(16777215, 110))

        self.story_pair.addWidget(self.story_edit)


        self.column.addLayout(self.story_pair)

        self.release_label = QLabel(ProjectCompletion)
        self.release_label.setObjectName(u"release_label")
        self.release_label.setTextFormat(Qt.TextFormat.PlainText)
        self.release_label.setWordWrap(True)

        self.column.addWidget(self.release_label)

        self.error_label = QLabel(ProjectCompletion)
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

        self.cancel_button = QPushButton(ProjectCompletion)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProjectCompletion)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.adults_label.setBuddy(self.adults_spin)
        self.children_label.setBuddy(self.children_spin)
        self.story_label.setBuddy(self.story_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.adults_spin)
        QWidget.setTabOrder(self.adults_spin, self.children_spin)
        QWidget.setTabOrder(self.children_spin, self.story_edit)
        QWidget.setTabOrder(self.story_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ProjectCompletion)
    # setupUi

    def retranslateUi(self, ProjectCompletion):
        ProjectCompletion.setWindowTitle(QCoreApplication.translate("ProjectCompletion", u"Projet r\u00e9alis\u00e9", None))
        self.project_label.setText("")
        self.project_label.setProperty(u"role", QCoreApplication.translate("ProjectCompletion", u"heading", None))
        self.day_label.setText(QCoreApplication.translate("ProjectCompletion", u"&Date de r\u00e9alisation", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("ProjectCompletion", u"Date de r\u00e9alisation", None))
#endif // QT_CONFIG(accessibility)
        self.adults_label.setText(QCoreApplication.translate("ProjectCompletion", u"&Adultes", None))
#if QT_CONFIG(accessibility)
        self.adults_spin.setAccessibleName(QCoreApplication.translate("ProjectCompletion", u"Nombre d\u2019adultes", None))
#endif // QT_CONFIG(accessibility)
        self.children_label.setText(QCoreApplication.translate("ProjectCompletion", u"&Enfants", None))
#if QT_CONFIG(accessibility)
        self.children_spin.setAccessibleName(QCoreApplication.translate("ProjectCompletion", u"Nombre d\u2019enfants", None))
#endif // QT_CONFIG(accessibility)
        self.story_label.setText(QCoreApplication.translate("ProjectCompletion", u"&Ce qui a \u00e9t\u00e9 fait (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.story_edit.setAccessibleName(QCoreApplication.translate("ProjectCompletion", u"Ce qui a \u00e9t\u00e9 fait", None))
#endif // QT_CONFIG(accessibility)
        self.story_edit.setPlaceholderText(QCoreApplication.translate("ProjectCompletion", u"Une phrase ou deux suffisent\u00a0: elles serviront au flyer.", None))
        self.release_label.setText("")
        self.release_label.setProperty(u"role", QCoreApplication.translate("ProjectCompletion", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ProjectCompletion", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ProjectCompletion", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ProjectCompletion", u"&Marquer le projet r\u00e9alis\u00e9", None))
    # retranslateUi

