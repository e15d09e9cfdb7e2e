# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'showcase_testimonial.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ShowcaseTestimonial(object):
    def setupUi(self, ShowcaseTestimonial):
        if not ShowcaseTestimonial.objectName():
            ShowcaseTestimonial.setObjectName(u"ShowcaseTestimonial")
        ShowcaseTestimonial.resize(480, 340)
        ShowcaseTestimonial.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(ShowcaseTestimonial)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.text_label = QLabel(ShowcaseTestimonial)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(ShowcaseTestimonial)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMinimumSize(QSize(0, 96))
        self.text_edit.setMaximumSize(QSize(16777215, 96))

        self.column.addWidget(self.text_edit)

        self.author_label = QLabel(ShowcaseTestimonial)
        self.author_label.setObjectName(u"author_label")
        self.author_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.author_label)

        self.author_edit = QLineEdit(ShowcaseTestimonial)
        self.author_edit.setObjectName(u"author_edit")
        self.author_edit.setMaxLength(120)

        self.column.addWidget(self.author_edit)

        self.agreed_check = QCheckBox(ShowcaseTestimonial)
        self.agreed_check.setObjectName(u"agreed_check")

        self.column.addWidget(self.agreed_check)

        self.agreed_hint = QLabel(ShowcaseTestimonial)
        self.agreed_hint.setObjectName(u"agreed_hint")
        self.agreed_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.agreed_hint.setWordWrap(True)
        self.agreed_hint.setProperty(u"role", u"muted")

        self.column.addWidget(self.agreed_hint)

        self.error_label = QLabel(ShowcaseTestimonial)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)
        self.error_label.setProperty(u"role", u"error")

        self.column.addWidget(self.error_label)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(10)
        self.foot.setObjectName(u"foot")
        self.foot_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_gap)

        self.cancel_button = QPushButton(ShowcaseTestimonial)
        self.cancel_button.setObjectName(u"cancel_button")

        self.foot.addWidget(self.cancel_button)

        self.save_button = QPushButton(ShowcaseTestimonial)
        self.save_button.setObjectName(u"save_button")

        self.foot.addWidget(self.save_button)


        self.column.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
        self.author_label.setBuddy(self.author_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_edit, self.author_edit)
        QWidget.setTabOrder(self.author_edit, self.agreed_check)
        QWidget.setTabOrder(self.agreed_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ShowcaseTestimonial)
    # setupUi

    def retranslateUi(self, ShowcaseTestimonial):
        ShowcaseTestimonial.setWindowTitle(QCoreApplication.translate("ShowcaseTestimonial", u"T\u00e9moignage", None))
        self.text_label.setText(QCoreApplication.translate("ShowcaseTestimonial", u"&Citation (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("ShowcaseTestimonial", u"Citation", None))
#endif // QT_CONFIG(accessibility)
        self.text_edit.setPlaceholderText(QCoreApplication.translate("ShowcaseTestimonial", u"Une phrase dite par un habitant, sans guillemets", None))
        self.author_label.setText(QCoreApplication.translate("ShowcaseTestimonial", u"&Auteur, comme il sera \u00e9crit (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.author_edit.setAccessibleName(QCoreApplication.translate("ShowcaseTestimonial", u"Auteur, comme il sera \u00e9crit", None))
#endif // QT_CONFIG(accessibility)
        self.author_edit.setPlaceholderText(QCoreApplication.translate("ShowcaseTestimonial", u"Par exemple\u00a0: Nadia, porteuse du projet", None))
        self.agreed_check.setText(QCoreApplication.translate("ShowcaseTestimonial", u"L\u2019auteur acce&pte d\u2019\u00eatre cit\u00e9", None))
        self.agreed_hint.setText(QCoreApplication.translate("ShowcaseTestimonial", u"Sans son accord, la citation est gard\u00e9e mais ne para\u00eet pas.", None))
        self.error_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ShowcaseTestimonial", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ShowcaseTestimonial", u"&Enregistrer le t\u00e9moignage", None))
    # retranslateUi

