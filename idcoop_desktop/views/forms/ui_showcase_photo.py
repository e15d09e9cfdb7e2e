# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'showcase_photo.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ShowcasePhoto(object):
    def setupUi(self, ShowcasePhoto):
        if not ShowcasePhoto.objectName():
            ShowcasePhoto.setObjectName(u"ShowcasePhoto")
        ShowcasePhoto.resize(600, 480)
        self.column = QVBoxLayout(ShowcasePhoto)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 10, 0, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(16)
        self.top.setObjectName(u"top")
        self.focal_column = QVBoxLayout()
        self.focal_column.setSpacing(6)
        self.focal_column.setObjectName(u"focal_column")
        self.focal_slot = QVBoxLayout()
        self.focal_slot.setSpacing(0)
        self.focal_slot.setObjectName(u"focal_slot")

        self.focal_column.addLayout(self.focal_slot)

        self.focal_hint = QLabel(ShowcasePhoto)
        self.focal_hint.setObjectName(u"focal_hint")
        self.focal_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.focal_hint.setWordWrap(True)
        self.focal_hint.setProperty(u"role", u"muted")

        self.focal_column.addWidget(self.focal_hint)

        self.focal_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.focal_column.addItem(self.focal_end)


        self.top.addLayout(self.focal_column)

        self.right_column = QVBoxLayout()
        self.right_column.setSpacing(6)
        self.right_column.setObjectName(u"right_column")
        self.place_title = QLabel(ShowcasePhoto)
        self.place_title.setObjectName(u"place_title")
        self.place_title.setTextFormat(Qt.TextFormat.PlainText)
        self.place_title.setProperty(u"role", u"heading")

        self.right_column.addWidget(self.place_title)

        self.places = QHBoxLayout()
        self.places.setSpacing(12)
        self.places.setObjectName(u"places")
        self.hero_radio = QRadioButton(ShowcasePhoto)
        self.hero_radio.setObjectName(u"hero_radio")

        self.places.addWidget(self.hero_radio)

        self.side_radio = QRadioButton(ShowcasePhoto)
        self.side_radio.setObjectName(u"side_radio")

        self.places.addWidget(self.side_radio)

        self.out_radio = QRadioButton(ShowcasePhoto)
        self.out_radio.setObjectName(u"out_radio")

        self.places.addWidget(self.out_radio)

        self.places_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.places.addItem(self.places_gap)


        self.right_column.addLayout(self.places)

        self.order_host = QWidget(ShowcasePhoto)
        self.order_host.setObjectName(u"order_host")
        self.order = QHBoxLayout(self.order_host)
        self.order.setSpacing(8)
        self.order.setObjectName(u"order")
        self.order.setContentsMargins(0, 0, 0, 0)
        self.rank_label = QLabel(self.order_host)
        self.rank_label.setObjectName(u"rank_label")
        self.rank_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rank_label.setProperty(u"role", u"muted")

        self.order.addWidget(self.rank_label)

        self.earlier_button = QPushButton(self.order_host)
        self.earlier_button.setObjectName(u"earlier_button")

        self.order.addWidget(self.earlier_button)

        self.later_button = QPushButton(self.order_host)
        self.later_button.setObjectName(u"later_button")

        self.order.addWidget(self.later_button)

        self.order_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.order.addItem(self.order_gap)


        self.right_column.addWidget(self.order_host)

        self.gate_label = QLabel(ShowcasePhoto)
        self.gate_label.setObjectName(u"gate_label")
        self.gate_label.setTextFormat(Qt.TextFormat.PlainText)
        self.gate_label.setWordWrap(True)
        self.gate_label.setProperty(u"role", u"error")

        self.right_column.addWidget(self.gate_label)

        self.consent_bar = QHBoxLayout()
        self.consent_bar.setSpacing(10)
        self.consent_bar.setObjectName(u"consent_bar")
        self.consent_title = QLabel(ShowcasePhoto)
        self.consent_title.setObjectName(u"consent_title")
        self.consent_title.setTextFormat(Qt.TextFormat.PlainText)
        self.consent_title.setProperty(u"role", u"heading")

        self.consent_bar.addWidget(self.consent_title)

        self.chip_slot = QHBoxLayout()
        self.chip_slot.setSpacing(0)
        self.chip_slot.setObjectName(u"chip_slot")

        self.consent_bar.addLayout(self.chip_slot)

        self.consent_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.consent_bar.addItem(self.consent_gap)


        self.right_column.addLayout(self.consent_bar)

        self.consent_buttons = QGridLayout()
        self.consent_buttons.setSpacing(8)
        self.consent_buttons.setObjectName(u"consent_buttons")
        self.people_button = QPushButton(ShowcasePhoto)
        self.people_button.setObjectName(u"people_button")

        self.consent_buttons.addWidget(self.people_button, 0, 0, 1, 1)

        self.refused_button = QPushButton(ShowcasePhoto)
        self.refused_button.setObjectName(u"refused_button")

        self.consent_buttons.addWidget(self.refused_button, 0, 1, 1, 1)

        self.nobody_button = QPushButton(ShowcasePhoto)
        self.nobody_button.setObjectName(u"nobody_button")

        self.consent_buttons.addWidget(self.nobody_button, 1, 0, 1, 2)


        self.right_column.addLayout(self.consent_buttons)

        self.right_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_column.addItem(self.right_end)


        self.top.addLayout(self.right_column)

        self.top.setStretch(1, 1)

        self.column.addLayout(self.top)

        self.alt_label = QLabel(ShowcasePhoto)
        self.alt_label.setObjectName(u"alt_label")
        self.alt_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.alt_label)

        self.alt_edit = QLineEdit(ShowcasePhoto)
        self.alt_edit.setObjectName(u"alt_edit")
        self.alt_edit.setMaxLength(400)

        self.column.addWidget(self.alt_edit)

        self.alt_error = QLabel(ShowcasePhoto)
        self.alt_error.setObjectName(u"alt_error")
        self.alt_error.setTextFormat(Qt.TextFormat.PlainText)
        self.alt_error.setWordWrap(True)
        self.alt_error.setProperty(u"role", u"error")

        self.column.addWidget(self.alt_error)

        self.alt_hint = QLabel(ShowcasePhoto)
        self.alt_hint.setObjectName(u"alt_hint")
        self.alt_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.alt_hint.setWordWrap(True)
        self.alt_hint.setProperty(u"role", u"muted")

        self.column.addWidget(self.alt_hint)

        self.facts = QGridLayout()
        self.facts.setObjectName(u"facts")
        self.facts.setHorizontalSpacing(10)
        self.facts.setVerticalSpacing(5)
        self.moment_label = QLabel(ShowcasePhoto)
        self.moment_label.setObjectName(u"moment_label")
        self.moment_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts.addWidget(self.moment_label, 0, 0, 1, 1)

        self.credit_label = QLabel(ShowcasePhoto)
        self.credit_label.setObjectName(u"credit_label")
        self.credit_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts.addWidget(self.credit_label, 0, 1, 1, 1)

        self.caption_label = QLabel(ShowcasePhoto)
        self.caption_label.setObjectName(u"caption_label")
        self.caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts.addWidget(self.caption_label, 0, 2, 1, 1)

        self.moment_combo = QComboBox(ShowcasePhoto)
        self.moment_combo.setObjectName(u"moment_combo")

        self.facts.addWidget(self.moment_combo, 1, 0, 1, 1)

        self.credit_edit = QLineEdit(ShowcasePhoto)
        self.credit_edit.setObjectName(u"credit_edit")
        self.credit_edit.setMaxLength(120)

        self.facts.addWidget(self.credit_edit, 1, 1, 1, 1)

        self.caption_edit = QLineEdit(ShowcasePhoto)
        self.caption_edit.setObjectName(u"caption_edit")
        self.caption_edit.setMaxLength(200)

        self.facts.addWidget(self.caption_edit, 1, 2, 1, 1)

        self.facts.setColumnStretch(1, 1)
        self.facts.setColumnStretch(2, 1)

        self.column.addLayout(self.facts)

#if QT_CONFIG(shortcut)
        self.alt_label.setBuddy(self.alt_edit)
        self.moment_label.setBuddy(self.moment_combo)
        self.credit_label.setBuddy(self.credit_edit)
        self.caption_label.setBuddy(self.caption_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.hero_radio, self.side_radio)
        QWidget.setTabOrder(self.side_radio, self.out_radio)
        QWidget.setTabOrder(self.out_radio, self.earlier_button)
        QWidget.setTabOrder(self.earlier_button, self.later_button)
        QWidget.setTabOrder(self.later_button, self.people_button)
        QWidget.setTabOrder(self.people_button, self.refused_button)
        QWidget.setTabOrder(self.refused_button, self.nobody_button)
        QWidget.setTabOrder(self.nobody_button, self.alt_edit)
        QWidget.setTabOrder(self.alt_edit, self.moment_combo)
        QWidget.setTabOrder(self.moment_combo, self.credit_edit)
        QWidget.setTabOrder(self.credit_edit, self.caption_edit)

        self.retranslateUi(ShowcasePhoto)
    # setupUi

    def retranslateUi(self, ShowcasePhoto):
        self.focal_hint.setText(QCoreApplication.translate("ShowcasePhoto", u"Cliquez sur ce qui doit rester visible.", None))
        self.place_title.setText(QCoreApplication.translate("ShowcasePhoto", u"Dans le document", None))
        self.hero_radio.setText(QCoreApplication.translate("ShowcasePhoto", u"Grande photo", None))
        self.side_radio.setText(QCoreApplication.translate("ShowcasePhoto", u"Petite photo", None))
        self.out_radio.setText(QCoreApplication.translate("ShowcasePhoto", u"En r\u00e9serve", None))
        self.rank_label.setText("")
        self.earlier_button.setText(QCoreApplication.translate("ShowcasePhoto", u"Avancer", None))
#if QT_CONFIG(accessibility)
        self.earlier_button.setAccessibleName(QCoreApplication.translate("ShowcasePhoto", u"Avancer la petite photo", None))
#endif // QT_CONFIG(accessibility)
        self.later_button.setText(QCoreApplication.translate("ShowcasePhoto", u"Reculer", None))
#if QT_CONFIG(accessibility)
        self.later_button.setAccessibleName(QCoreApplication.translate("ShowcasePhoto", u"Reculer la petite photo", None))
#endif // QT_CONFIG(accessibility)
        self.gate_label.setText("")
        self.consent_title.setText(QCoreApplication.translate("ShowcasePhoto", u"Accord des personnes", None))
        self.people_button.setText(QCoreApplication.translate("ShowcasePhoto", u"Qui est sur la photo\u2026", None))
#if QT_CONFIG(accessibility)
        self.people_button.setAccessibleName(QCoreApplication.translate("ShowcasePhoto", u"Qui est sur la photo, et ce que chacun accepte", None))
#endif // QT_CONFIG(accessibility)
        self.refused_button.setText(QCoreApplication.translate("ShowcasePhoto", u"Accord refus\u00e9", None))
#if QT_CONFIG(accessibility)
        self.refused_button.setAccessibleName(QCoreApplication.translate("ShowcasePhoto", u"Noter\u00a0: accord refus\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.nobody_button.setText(QCoreApplication.translate("ShowcasePhoto", u"Personne n\u2019est reconnaissable", None))
#if QT_CONFIG(accessibility)
        self.nobody_button.setAccessibleName(QCoreApplication.translate("ShowcasePhoto", u"Noter\u00a0: personne n\u2019est reconnaissable", None))
#endif // QT_CONFIG(accessibility)
        self.alt_label.setText(QCoreApplication.translate("ShowcasePhoto", u"Te&xte alternatif (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.alt_edit.setAccessibleName(QCoreApplication.translate("ShowcasePhoto", u"Texte alternatif", None))
#endif // QT_CONFIG(accessibility)
        self.alt_edit.setPlaceholderText(QCoreApplication.translate("ShowcasePhoto", u"Ce qu\u2019on voit, en une phrase", None))
        self.alt_error.setText("")
        self.alt_hint.setText(QCoreApplication.translate("ShowcasePhoto", u"Il est lu \u00e0 voix haute aux personnes qui ne voient pas la photo.", None))
        self.moment_label.setText(QCoreApplication.translate("ShowcasePhoto", u"Mome&nt", None))
        self.credit_label.setText(QCoreApplication.translate("ShowcasePhoto", u"&Cr\u00e9dit", None))
        self.caption_label.setText(QCoreApplication.translate("ShowcasePhoto", u"&L\u00e9gende", None))
#if QT_CONFIG(accessibility)
        self.moment_combo.setAccessibleName(QCoreApplication.translate("ShowcasePhoto", u"Moment de la photo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.credit_edit.setAccessibleName(QCoreApplication.translate("ShowcasePhoto", u"Cr\u00e9dit de la photo", None))
#endif // QT_CONFIG(accessibility)
        self.credit_edit.setPlaceholderText(QCoreApplication.translate("ShowcasePhoto", u"Qui l\u2019a prise", None))
#if QT_CONFIG(accessibility)
        self.caption_edit.setAccessibleName(QCoreApplication.translate("ShowcasePhoto", u"L\u00e9gende de la photo", None))
#endif // QT_CONFIG(accessibility)
        self.caption_edit.setPlaceholderText(QCoreApplication.translate("ShowcasePhoto", u"Imprim\u00e9e s\u2019il y a la place", None))
        pass
    # retranslateUi

