# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'catalogue_entry.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

class Ui_CatalogueEntry(object):
    def setupUi(self, CatalogueEntry):
        if not CatalogueEntry.objectName():
            CatalogueEntry.setObjectName(u"CatalogueEntry")
        CatalogueEntry.resize(940, 560)
        CatalogueEntry.setMinimumSize(QSize(940, 0))
        self.column = QVBoxLayout(CatalogueEntry)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.halves = QHBoxLayout()
        self.halves.setSpacing(24)
        self.halves.setObjectName(u"halves")
        self.halves.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(10)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.title_field = QVBoxLayout()
        self.title_field.setSpacing(4)
        self.title_field.setObjectName(u"title_field")
        self.title_field.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(CatalogueEntry)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_field.addWidget(self.title_label)

        self.title = QLineEdit(CatalogueEntry)
        self.title.setObjectName(u"title")

        self.title_field.addWidget(self.title)


        self.left.addLayout(self.title_field)

        self.pitch_field = QVBoxLayout()
        self.pitch_field.setSpacing(4)
        self.pitch_field.setObjectName(u"pitch_field")
        self.pitch_field.setContentsMargins(0, 0, 0, 0)
        self.pitch_label = QLabel(CatalogueEntry)
        self.pitch_label.setObjectName(u"pitch_label")
        self.pitch_label.setTextFormat(Qt.TextFormat.PlainText)

        self.pitch_field.addWidget(self.pitch_label)

        self.pitch = QPlainTextEdit(CatalogueEntry)
        self.pitch.setObjectName(u"pitch")
        self.pitch.setMinimumSize(QSize(0, 58))
        self.pitch.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pitch.setTabChangesFocus(True)

        self.pitch_field.addWidget(self.pitch)


        self.left.addLayout(self.pitch_field)

        self.takes_field = QVBoxLayout()
        self.takes_field.setSpacing(4)
        self.takes_field.setObjectName(u"takes_field")
        self.takes_field.setContentsMargins(0, 0, 0, 0)
        self.takes_label = QLabel(CatalogueEntry)
        self.takes_label.setObjectName(u"takes_label")
        self.takes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.takes_field.addWidget(self.takes_label)

        self.takes = QPlainTextEdit(CatalogueEntry)
        self.takes.setObjectName(u"takes")
        self.takes.setMinimumSize(QSize(0, 84))
        self.takes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.takes.setTabChangesFocus(True)

        self.takes_field.addWidget(self.takes)


        self.left.addLayout(self.takes_field)

        self.first_step_field = QVBoxLayout()
        self.first_step_field.setSpacing(4)
        self.first_step_field.setObjectName(u"first_step_field")
        self.first_step_field.setContentsMargins(0, 0, 0, 0)
        self.first_step_label = QLabel(CatalogueEntry)
        self.first_step_label.setObjectName(u"first_step_label")
        self.first_step_label.setTextFormat(Qt.TextFormat.PlainText)

        self.first_step_field.addWidget(self.first_step_label)

        self.first_step = QPlainTextEdit(CatalogueEntry)
        self.first_step.setObjectName(u"first_step")
        self.first_step.setMinimumSize(QSize(0, 58))
        self.first_step.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.first_step.setTabChangesFocus(True)

        self.first_step_field.addWidget(self.first_step)


        self.left.addLayout(self.first_step_field)

        self.cautions_field = QVBoxLayout()
        self.cautions_field.setSpacing(4)
        self.cautions_field.setObjectName(u"cautions_field")
        self.cautions_field.setContentsMargins(0, 0, 0, 0)
        self.cautions_label = QLabel(CatalogueEntry)
        self.cautions_label.setObjectName(u"cautions_label")
        self.cautions_label.setTextFormat(Qt.TextFormat.PlainText)

        self.cautions_field.addWidget(self.cautions_label)

        self.cautions = QPlainTextEdit(CatalogueEntry)
        self.cautions.setObjectName(u"cautions")
        self.cautions.setMinimumSize(QSize(0, 58))
        self.cautions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cautions.setTabChangesFocus(True)

        self.cautions_field.addWidget(self.cautions)


        self.left.addLayout(self.cautions_field)


        self.halves.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(8)
        self.right.setObjectName(u"right")
        self.right.setContentsMargins(0, 0, 0, 0)
        self.sorts = QGridLayout()
        self.sorts.setObjectName(u"sorts")
        self.sorts.setHorizontalSpacing(14)
        self.sorts.setVerticalSpacing(10)
        self.sorts.setContentsMargins(0, 0, 0, 0)
        self.theme_field = QVBoxLayout()
        self.theme_field.setSpacing(4)
        self.theme_field.setObjectName(u"theme_field")
        self.theme_field.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(CatalogueEntry)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setTextFormat(Qt.TextFormat.PlainText)

        self.theme_field.addWidget(self.theme_label)

        self.theme = QComboBox(CatalogueEntry)
        self.theme.setObjectName(u"theme")

        self.theme_field.addWidget(self.theme)


        self.sorts.addLayout(self.theme_field, 0, 0, 1, 1)

        self.kind_field = QVBoxLayout()
        self.kind_field.setSpacing(4)
        self.kind_field.setObjectName(u"kind_field")
        self.kind_field.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(CatalogueEntry)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_field.addWidget(self.kind_label)

        self.kind = QComboBox(CatalogueEntry)
        self.kind.setObjectName(u"kind")

        self.kind_field.addWidget(self.kind)


        self.sorts.addLayout(self.kind_field, 0, 1, 1, 1)

        self.sorts.setColumnStretch(0, 1)
        self.sorts.setColumnStretch(1, 1)

        self.right.addLayout(self.sorts)

        self.costs = QGridLayout()
        self.costs.setObjectName(u"costs")
        self.costs.setHorizontalSpacing(14)
        self.costs.setVerticalSpacing(10)
        self.costs.setContentsMargins(0, 0, 0, 0)
        self.least_field = QVBoxLayout()
        self.least_field.setSpacing(4)
        self.least_field.setObjectName(u"least_field")
        self.least_field.setContentsMargins(0, 0, 0, 0)
        self.least_label = QLabel(CatalogueEntry)
        self.least_label.setObjectName(u"least_label")
        self.least_label.setTextFormat(Qt.TextFormat.PlainText)

        self.least_field.addWidget(self.least_label)

        self.least = QSpinBox(CatalogueEntry)
        self.least.setObjectName(u"least")
        self.least.setMaximum(10000)

        self.least_field.addWidget(self.least)


        self.costs.addLayout(self.least_field, 0, 0, 1, 1)

        self.most_field = QVBoxLayout()
        self.most_field.setSpacing(4)
        self.most_field.setObjectName(u"most_field")
        self.most_field.setContentsMargins(0, 0, 0, 0)
        self.most_label = QLabel(CatalogueEntry)
        self.most_label.setObjectName(u"most_label")
        self.most_label.setTextFormat(Qt.TextFormat.PlainText)

        self.most_field.addWidget(self.most_label)

        self.most = QSpinBox(CatalogueEntry)
        self.most.setObjectName(u"most")
        self.most.setMaximum(10000)

        self.most_field.addWidget(self.most)


        self.costs.addLayout(self.most_field, 0, 1, 1, 1)

        self.lead_weeks_field = QVBoxLayout()
        self.lead_weeks_field.setSpacing(4)
        self.lead_weeks_field.setObjectName(u"lead_weeks_field")
        self.lead_weeks_field.setContentsMargins(0, 0, 0, 0)
        self.lead_weeks_label = QLabel(CatalogueEntry)
        self.lead_weeks_label.setObjectName(u"lead_weeks_label")
        self.lead_weeks_label.setTextFormat(Qt.TextFormat.PlainText)

        self.lead_weeks_field.addWidget(self.lead_weeks_label)

        self.lead_weeks = QSpinBox(CatalogueEntry)
        self.lead_weeks.setObjectName(u"lead_weeks")
        self.lead_weeks.setMaximum(52)

        self.lead_weeks_field.addWidget(self.lead_weeks)


        self.costs.addLayout(self.lead_weeks_field, 0, 2, 1, 1)

        self.costs.setColumnStretch(0, 1)
        self.costs.setColumnStretch(1, 1)
        self.costs.setColumnStretch(2, 1)

        self.right.addLayout(self.costs)

        self.months_label = QLabel(CatalogueEntry)
        self.months_label.setObjectName(u"months_label")
        self.months_label.setTextFormat(Qt.TextFormat.PlainText)

        self.right.addWidget(self.months_label)

        self.months_place = QVBoxLayout()
        self.months_place.setSpacing(4)
        self.months_place.setObjectName(u"months_place")
        self.months_place.setContentsMargins(0, 0, 0, 0)

        self.right.addLayout(self.months_place)

        self.helps_label = QLabel(CatalogueEntry)
        self.helps_label.setObjectName(u"helps_label")
        self.helps_label.setTextFormat(Qt.TextFormat.PlainText)

        self.right.addWidget(self.helps_label)

        self.helps_place = QVBoxLayout()
        self.helps_place.setSpacing(4)
        self.helps_place.setObjectName(u"helps_place")
        self.helps_place.setContentsMargins(0, 0, 0, 0)

        self.right.addLayout(self.helps_place)

        self.needs_label = QLabel(CatalogueEntry)
        self.needs_label.setObjectName(u"needs_label")
        self.needs_label.setTextFormat(Qt.TextFormat.PlainText)

        self.right.addWidget(self.needs_label)

        self.needs_place = QVBoxLayout()
        self.needs_place.setSpacing(4)
        self.needs_place.setObjectName(u"needs_place")
        self.needs_place.setContentsMargins(0, 0, 0, 0)

        self.right.addLayout(self.needs_place)

        self.sizes = QGridLayout()
        self.sizes.setObjectName(u"sizes")
        self.sizes.setHorizontalSpacing(14)
        self.sizes.setVerticalSpacing(10)
        self.sizes.setContentsMargins(0, 0, 0, 0)
        self.dwellings_from_field = QVBoxLayout()
        self.dwellings_from_field.setSpacing(4)
        self.dwellings_from_field.setObjectName(u"dwellings_from_field")
        self.dwellings_from_field.setContentsMargins(0, 0, 0, 0)
        self.dwellings_from_label = QLabel(CatalogueEntry)
        self.dwellings_from_label.setObjectName(u"dwellings_from_label")
        self.dwellings_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dwellings_from_field.addWidget(self.dwellings_from_label)

        self.dwellings_from = QSpinBox(CatalogueEntry)
        self.dwellings_from.setObjectName(u"dwellings_from")
        self.dwellings_from.setMaximum(10000)

        self.dwellings_from_field.addWidget(self.dwellings_from)


        self.sizes.addLayout(self.dwellings_from_field, 0, 0, 1, 1)

        self.dwellings_to_field = QVBoxLayout()
        self.dwellings_to_field.setSpacing(4)
        self.dwellings_to_field.setObjectName(u"dwellings_to_field")
        self.dwellings_to_field.setContentsMargins(0, 0, 0, 0)
        self.dwellings_to_label = QLabel(CatalogueEntry)
        self.dwellings_to_label.setObjectName(u"dwellings_to_label")
        self.dwellings_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dwellings_to_field.addWidget(self.dwellings_to_label)

        self.dwellings_to = QSpinBox(CatalogueEntry)
        self.dwellings_to.setObjectName(u"dwellings_to")
        self.dwellings_to.setMaximum(10000)

        self.dwellings_to_field.addWidget(self.dwellings_to)


        self.sizes.addLayout(self.dwellings_to_field, 0, 1, 1, 1)

        self.sizes.setColumnStretch(0, 1)
        self.sizes.setColumnStretch(1, 1)

        self.right.addLayout(self.sizes)

        self.right_end = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right.addItem(self.right_end)


        self.halves.addLayout(self.right)

        self.halves.setStretch(0, 1)
        self.halves.setStretch(1, 1)

        self.column.addLayout(self.halves)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(CatalogueEntry)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.before_buttons = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(CatalogueEntry)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(CatalogueEntry)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.pitch_label.setBuddy(self.pitch)
        self.takes_label.setBuddy(self.takes)
        self.first_step_label.setBuddy(self.first_step)
        self.cautions_label.setBuddy(self.cautions)
        self.theme_label.setBuddy(self.theme)
        self.kind_label.setBuddy(self.kind)
        self.least_label.setBuddy(self.least)
        self.most_label.setBuddy(self.most)
        self.lead_weeks_label.setBuddy(self.lead_weeks)
        self.dwellings_from_label.setBuddy(self.dwellings_from)
        self.dwellings_to_label.setBuddy(self.dwellings_to)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.pitch)
        QWidget.setTabOrder(self.pitch, self.takes)
        QWidget.setTabOrder(self.takes, self.first_step)
        QWidget.setTabOrder(self.first_step, self.cautions)
        QWidget.setTabOrder(self.cautions, self.theme)
        QWidget.setTabOrder(self.theme, self.kind)
        QWidget.setTabOrder(self.kind, self.least)
        QWidget.setTabOrder(self.least, self.most)
        QWidget.setTabOrder(self.most, self.lead_weeks)
        QWidget.setTabOrder(self.lead_weeks, self.dwellings_from)
        QWidget.setTabOrder(self.dwellings_from, self.dwellings_to)
        QWidget.setTabOrder(self.dwellings_to, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CatalogueEntry)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CatalogueEntry):
        CatalogueEntry.setWindowTitle(QCoreApplication.translate("CatalogueEntry", u"Id\u00e9e du catalogue", None))
        self.title_label.setText(QCoreApplication.translate("CatalogueEntry", u"&Titre (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("CatalogueEntry", u"Titre", None))
#endif // QT_CONFIG(accessibility)
        self.title.setPlaceholderText(QCoreApplication.translate("CatalogueEntry", u"Par exemple\u00a0: un four \u00e0 pain partag\u00e9", None))
        self.pitch_label.setText(QCoreApplication.translate("CatalogueEntry", u"&La phrase qui donne envie (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.pitch.setAccessibleName(QCoreApplication.translate("CatalogueEntry", u"La phrase qui donne envie", None))
#endif // QT_CONFIG(accessibility)
        self.pitch.setPlaceholderText(QCoreApplication.translate("CatalogueEntry", u"Ce que les habitants y gagneront, en une ou deux phrases", None))
        self.takes_label.setText(QCoreApplication.translate("CatalogueEntry", u"Ce qu\u2019il &faut, une chose par ligne (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.takes.setAccessibleName(QCoreApplication.translate("CatalogueEntry", u"Ce qu\u2019il faut, une chose par ligne", None))
#endif // QT_CONFIG(accessibility)
        self.first_step_label.setText(QCoreApplication.translate("CatalogueEntry", u"Premier &pas (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.first_step.setAccessibleName(QCoreApplication.translate("CatalogueEntry", u"Premier pas", None))
#endif // QT_CONFIG(accessibility)
        self.first_step.setPlaceholderText(QCoreApplication.translate("CatalogueEntry", u"La premi\u00e8re chose \u00e0 faire avec les habitants", None))
        self.cautions_label.setText(QCoreApplication.translate("CatalogueEntry", u"Points d\u2019atte&ntion, un par ligne", None))
#if QT_CONFIG(accessibility)
        self.cautions.setAccessibleName(QCoreApplication.translate("CatalogueEntry", u"Points d\u2019attention, un par ligne", None))
#endif // QT_CONFIG(accessibility)
        self.theme_label.setText(QCoreApplication.translate("CatalogueEntry", u"&Ce que cela apporte", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("CatalogueEntry", u"Ce que cela apporte", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("CatalogueEntry", u"&Sorte de projet", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("CatalogueEntry", u"Sorte de projet", None))
#endif // QT_CONFIG(accessibility)
        self.least_label.setText(QCoreApplication.translate("CatalogueEntry", u"C&o\u00fbte au moins", None))
#if QT_CONFIG(accessibility)
        self.least.setAccessibleName(QCoreApplication.translate("CatalogueEntry", u"Co\u00fbte au moins, en euros", None))
#endif // QT_CONFIG(accessibility)
        self.least.setSuffix(QCoreApplication.translate("CatalogueEntry", u"\u00a0\u20ac", None))
        self.most_label.setText(QCoreApplication.translate("CatalogueEntry", u"Et au pl&us", None))
#if QT_CONFIG(accessibility)
        self.most.setAccessibleName(QCoreApplication.translate("CatalogueEntry", u"Co\u00fbte au plus, en euros", None))
#endif // QT_CONFIG(accessibility)
        self.most.setSuffix(QCoreApplication.translate("CatalogueEntry", u"\u00a0\u20ac", None))
        self.lead_weeks_label.setText(QCoreApplication.translate("CatalogueEntry", u"\u00c0 lancer a&vant", None))
#if QT_CONFIG(accessibility)
        self.lead_weeks.setAccessibleName(QCoreApplication.translate("CatalogueEntry", u"\u00c0 lancer combien de semaines avant", None))
#endif // QT_CONFIG(accessibility)
        self.lead_weeks.setSpecialValueText(QCoreApplication.translate("CatalogueEntry", u"Aucun d\u00e9lai", None))
        self.lead_weeks.setSuffix(QCoreApplication.translate("CatalogueEntry", u"\u00a0semaines", None))
        self.months_label.setText(QCoreApplication.translate("CatalogueEntry", u"Mois o\u00f9 cela se fait (aucun coch\u00e9\u00a0: toute l\u2019ann\u00e9e)", None))
        self.helps_label.setText(QCoreApplication.translate("CatalogueEntry", u"Ce que la coop\u00e9rative peut apporter", None))
        self.needs_label.setText(QCoreApplication.translate("CatalogueEntry", u"Ce qu\u2019il faut sur place", None))
        self.dwellings_from_label.setText(QCoreApplication.translate("CatalogueEntry", u"\u00c0 partir &de", None))
#if QT_CONFIG(accessibility)
        self.dwellings_from.setAccessibleName(QCoreApplication.translate("CatalogueEntry", u"\u00c0 partir de combien de logements", None))
#endif // QT_CONFIG(accessibility)
        self.dwellings_from.setSpecialValueText(QCoreApplication.translate("CatalogueEntry", u"Toute taille", None))
        self.dwellings_from.setSuffix(QCoreApplication.translate("CatalogueEntry", u"\u00a0logements", None))
        self.dwellings_to_label.setText(QCoreApplication.translate("CatalogueEntry", u"&Jusqu\u2019\u00e0", None))
#if QT_CONFIG(accessibility)
        self.dwellings_to.setAccessibleName(QCoreApplication.translate("CatalogueEntry", u"Jusqu\u2019\u00e0 combien de logements", None))
#endif // QT_CONFIG(accessibility)
        self.dwellings_to.setSpecialValueText(QCoreApplication.translate("CatalogueEntry", u"Sans limite", None))
        self.dwellings_to.setSuffix(QCoreApplication.translate("CatalogueEntry", u"\u00a0logements", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("CatalogueEntry", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("CatalogueEntry", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("CatalogueEntry", u"&Enregistrer", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("CatalogueEntry", u"primary", None))
    # retranslateUi

