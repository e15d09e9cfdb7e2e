# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'coop_appearance.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CoopAppearance(object):
    def setupUi(self, CoopAppearance):
        if not CoopAppearance.objectName():
            CoopAppearance.setObjectName(u"CoopAppearance")
        CoopAppearance.resize(1040, 540)
        CoopAppearance.setMinimumSize(QSize(1040, 540))
        self.column = QVBoxLayout(CoopAppearance)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.about_label = QLabel(CoopAppearance)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"muted")

        self.column.addWidget(self.about_label)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(18)
        self.halves.setObjectName(u"halves")
        self.halves.setContentsMargins(0, 0, 0, 0)
        self.form_scroll = QScrollArea(CoopAppearance)
        self.form_scroll.setObjectName(u"form_scroll")
        self.form_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form_scroll.setWidgetResizable(True)
        self.form_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.form_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.sections = QVBoxLayout(self.form)
        self.sections.setSpacing(14)
        self.sections.setObjectName(u"sections")
        self.sections.setContentsMargins(2, 0, 12, 0)
        self.theme_section = QVBoxLayout()
        self.theme_section.setSpacing(6)
        self.theme_section.setObjectName(u"theme_section")
        self.theme_section.setContentsMargins(0, 0, 0, 0)
        self.theme_section_label = QLabel(self.form)
        self.theme_section_label.setObjectName(u"theme_section_label")
        self.theme_section_label.setTextFormat(Qt.TextFormat.PlainText)
        self.theme_section_label.setProperty(u"role", u"heading")

        self.theme_section.addWidget(self.theme_section_label)

        self.theme_place = QHBoxLayout()
        self.theme_place.setSpacing(6)
        self.theme_place.setObjectName(u"theme_place")
        self.theme_place.setContentsMargins(0, 0, 0, 0)

        self.theme_section.addLayout(self.theme_place)


        self.sections.addLayout(self.theme_section)

        self.logo_section = QVBoxLayout()
        self.logo_section.setSpacing(6)
        self.logo_section.setObjectName(u"logo_section")
        self.logo_section.setContentsMargins(0, 0, 0, 0)
        self.logo_section_label = QLabel(self.form)
        self.logo_section_label.setObjectName(u"logo_section_label")
        self.logo_section_label.setTextFormat(Qt.TextFormat.PlainText)
        self.logo_section_label.setProperty(u"role", u"heading")

        self.logo_section.addWidget(self.logo_section_label)

        self.logo_place = QVBoxLayout()
        self.logo_place.setSpacing(6)
        self.logo_place.setObjectName(u"logo_place")
        self.logo_place.setContentsMargins(0, 0, 0, 0)

        self.logo_section.addLayout(self.logo_place)


        self.sections.addLayout(self.logo_section)

        self.color_section = QVBoxLayout()
        self.color_section.setSpacing(6)
        self.color_section.setObjectName(u"color_section")
        self.color_section.setContentsMargins(0, 0, 0, 0)
        self.color_section_label = QLabel(self.form)
        self.color_section_label.setObjectName(u"color_section_label")
        self.color_section_label.setTextFormat(Qt.TextFormat.PlainText)
        self.color_section_label.setProperty(u"role", u"heading")

        self.color_section.addWidget(self.color_section_label)

        self.color_place = QHBoxLayout()
        self.color_place.setSpacing(6)
        self.color_place.setObjectName(u"color_place")
        self.color_place.setContentsMargins(0, 0, 0, 0)

        self.color_section.addLayout(self.color_place)


        self.sections.addLayout(self.color_section)

        self.signature_section = QVBoxLayout()
        self.signature_section.setSpacing(6)
        self.signature_section.setObjectName(u"signature_section")
        self.signature_section.setContentsMargins(0, 0, 0, 0)
        self.signature_section_label = QLabel(self.form)
        self.signature_section_label.setObjectName(u"signature_section_label")
        self.signature_section_label.setTextFormat(Qt.TextFormat.PlainText)
        self.signature_section_label.setProperty(u"role", u"heading")

        self.signature_section.addWidget(self.signature_section_label)

        self.signature = QLineEdit(self.form)
        self.signature.setObjectName(u"signature")
        self.signature.setMaxLength(200)

        self.signature_section.addWidget(self.signature)

        self.signature_hint = QLabel(self.form)
        self.signature_hint.setObjectName(u"signature_hint")
        self.signature_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.signature_hint.setWordWrap(True)
        self.signature_hint.setProperty(u"role", u"muted")

        self.signature_section.addWidget(self.signature_hint)


        self.sections.addLayout(self.signature_section)

        self.press_section = QVBoxLayout()
        self.press_section.setSpacing(6)
        self.press_section.setObjectName(u"press_section")
        self.press_section.setContentsMargins(0, 0, 0, 0)
        self.press_section_label = QLabel(self.form)
        self.press_section_label.setObjectName(u"press_section_label")
        self.press_section_label.setTextFormat(Qt.TextFormat.PlainText)
        self.press_section_label.setProperty(u"role", u"heading")

        self.press_section.addWidget(self.press_section_label)

        self.press_place = QVBoxLayout()
        self.press_place.setSpacing(6)
        self.press_place.setObjectName(u"press_place")
        self.press_place.setContentsMargins(0, 0, 0, 0)

        self.press_section.addLayout(self.press_place)


        self.sections.addLayout(self.press_section)

        self.contact_section = QVBoxLayout()
        self.contact_section.setSpacing(6)
        self.contact_section.setObjectName(u"contact_section")
        self.contact_section.setContentsMargins(0, 0, 0, 0)
        self.contact_section_label = QLabel(self.form)
        self.contact_section_label.setObjectName(u"contact_section_label")
        self.contact_section_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_section_label.setProperty(u"role", u"heading")

        self.contact_section.addWidget(self.contact_section_label)

        self.contact_row = QHBoxLayout()
        self.contact_row.setSpacing(10)
        self.contact_row.setObjectName(u"contact_row")
        self.contact_row.setContentsMargins(0, 0, 0, 0)
        self.contact_label = QLabel(self.form)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_label.setWordWrap(True)
        self.contact_label.setProperty(u"role", u"muted")

        self.contact_row.addWidget(self.contact_label)

        self.contact_button = QPushButton(self.form)
        self.contact_button.setObjectName(u"contact_button")

        self.contact_row.addWidget(self.contact_button)

        self.contact_row.setStretch(0, 1)

        self.contact_section.addLayout(self.contact_row)


        self.sections.addLayout(self.contact_section)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sections.addItem(self.form_spacer)

        self.form_scroll.setWidget(self.form)

        self.halves.addWidget(self.form_scroll)

        self.preview_place = QVBoxLayout()
        self.preview_place.setSpacing(6)
        self.preview_place.setObjectName(u"preview_place")
        self.preview_place.setContentsMargins(0, 0, 0, 0)

        self.halves.addLayout(self.preview_place)

        self.halves.setStretch(0, 11)
        self.halves.setStretch(1, 9)

        self.column.addLayout(self.halves)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(10)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.error_label = QLabel(CoopAppearance)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)
        self.error_label.setProperty(u"role", u"error")

        self.button_row.addWidget(self.error_label)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)

        self.cancel_button = QPushButton(CoopAppearance)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(CoopAppearance)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)

        self.button_row.setStretch(0, 1)

        self.column.addLayout(self.button_row)

        self.column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.signature_section_label.setBuddy(self.signature)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.signature, self.contact_button)
        QWidget.setTabOrder(self.contact_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CoopAppearance)
    # setupUi

    def retranslateUi(self, CoopAppearance):
        CoopAppearance.setWindowTitle(QCoreApplication.translate("CoopAppearance", u"Apparence des documents", None))
        self.about_label.setText(QCoreApplication.translate("CoopAppearance", u"Ces choix valent pour les documents de toute l\u2019\u00e9quipe. Ceux qui sont d\u00e9j\u00e0 faits ne changent pas.", None))
#if QT_CONFIG(accessibility)
        self.form_scroll.setAccessibleName(QCoreApplication.translate("CoopAppearance", u"R\u00e9glages de l\u2019apparence", None))
#endif // QT_CONFIG(accessibility)
        self.theme_section_label.setText(QCoreApplication.translate("CoopAppearance", u"Th\u00e8me", None))
        self.logo_section_label.setText(QCoreApplication.translate("CoopAppearance", u"Logo", None))
        self.color_section_label.setText(QCoreApplication.translate("CoopAppearance", u"Couleurs", None))
        self.signature_section_label.setText(QCoreApplication.translate("CoopAppearance", u"Si&gnature", None))
#if QT_CONFIG(accessibility)
        self.signature.setAccessibleName(QCoreApplication.translate("CoopAppearance", u"Signature au pied des documents", None))
#endif // QT_CONFIG(accessibility)
        self.signature_hint.setText(QCoreApplication.translate("CoopAppearance", u"Une ligne au pied des documents, par exemple une devise. Facultatif.", None))
        self.press_section_label.setText(QCoreApplication.translate("CoopAppearance", u"Imprimeur", None))
        self.contact_section_label.setText(QCoreApplication.translate("CoopAppearance", u"Nom et coordonn\u00e9es", None))
        self.contact_label.setText("")
        self.contact_button.setText(QCoreApplication.translate("CoopAppearance", u"&Modifier\u2026", None))
#if QT_CONFIG(accessibility)
        self.contact_button.setAccessibleName(QCoreApplication.translate("CoopAppearance", u"Modifier le nom et les coordonn\u00e9es de la coop\u00e9rative", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CoopAppearance", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("CoopAppearance", u"&Enregistrer", None))
    # retranslateUi

