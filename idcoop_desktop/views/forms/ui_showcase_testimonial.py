# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'showcase_testimonial.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

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

        self.uses_label = QLabel(ShowcaseTestimonial)
        self.uses_label.setObjectName(u"uses_label")
        self.uses_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.uses_label)

        self.uses_place = QGridLayout()
        self.uses_place.setObjectName(u"uses_place")
        self.uses_place.setHorizontalSpacing(14)
        self.uses_place.setVerticalSpacing(4)

        self.column.addLayout(self.uses_place)

        self.until_label = QLabel(ShowcaseTestimonial)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.until_label)

        self.until_on = DateEdit(ShowcaseTestimonial)
        self.until_on.setObjectName(u"until_on")

        self.column.addWidget(self.until_on)

        self.durations_place = QHBoxLayout()
        self.durations_place.setSpacing(4)
        self.durations_place.setObjectName(u"durations_place")

        self.column.addLayout(self.durations_place)

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
        self.until_label.setBuddy(self.until_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_edit, self.author_edit)
        QWidget.setTabOrder(self.author_edit, self.until_on)
        QWidget.setTabOrder(self.until_on, self.save_button)
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
        self.uses_label.setText(QCoreApplication.translate("ShowcaseTestimonial", u"L\u2019auteur accepte d\u2019\u00eatre cit\u00e9 ici", None))
        self.until_label.setText(QCoreApplication.translate("ShowcaseTestimonial", u"&Jusqu\u2019au (d\u00e8s qu\u2019un usage est coch\u00e9)", None))
#if QT_CONFIG(accessibility)
        self.until_on.setAccessibleName(QCoreApplication.translate("ShowcaseTestimonial", u"Accord de l\u2019auteur valable jusqu\u2019au", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_hint.setText(QCoreApplication.translate("ShowcaseTestimonial", u"Sans son accord, la citation est gard\u00e9e mais ne para\u00eet pas.", None))
        self.error_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ShowcaseTestimonial", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ShowcaseTestimonial", u"&Enregistrer le t\u00e9moignage", None))
    # retranslateUi

