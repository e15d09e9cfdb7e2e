# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_line.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_ImportLine(object):
    def setupUi(self, ImportLine):
        if not ImportLine.objectName():
            ImportLine.setObjectName(u"ImportLine")
        ImportLine.resize(420, 480)
        self.column = QVBoxLayout(ImportLine)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head_card = QFrame(ImportLine)
        self.head_card.setObjectName(u"head_card")
        self.head_card_column = QVBoxLayout(self.head_card)
        self.head_card_column.setSpacing(4)
        self.head_card_column.setObjectName(u"head_card_column")
        self.head_card_column.setContentsMargins(16, 14, 16, 14)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.head_card)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setWordWrap(True)

        self.head_row.addWidget(self.name_label)

        self.chip_place = QHBoxLayout()
        self.chip_place.setSpacing(0)
        self.chip_place.setObjectName(u"chip_place")
        self.chip_place.setContentsMargins(0, 0, 0, 0)

        self.head_row.addLayout(self.chip_place)

        self.head_row.setStretch(0, 1)

        self.head_card_column.addLayout(self.head_row)

        self.line_label = QLabel(self.head_card)
        self.line_label.setObjectName(u"line_label")
        self.line_label.setTextFormat(Qt.TextFormat.PlainText)
        self.line_label.setWordWrap(True)

        self.head_card_column.addWidget(self.line_label)

        self.said_label = QLabel(self.head_card)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setTextFormat(Qt.TextFormat.PlainText)
        self.said_label.setWordWrap(True)

        self.head_card_column.addWidget(self.said_label)

        self.choice_box = QWidget(self.head_card)
        self.choice_box.setObjectName(u"choice_box")
        self.choice_column = QVBoxLayout(self.choice_box)
        self.choice_column.setSpacing(2)
        self.choice_column.setObjectName(u"choice_column")
        self.choice_column.setContentsMargins(0, 6, 0, 0)
        self.choice_title = QLabel(self.choice_box)
        self.choice_title.setObjectName(u"choice_title")
        self.choice_title.setTextFormat(Qt.TextFormat.PlainText)
        self.choice_title.setWordWrap(True)

        self.choice_column.addWidget(self.choice_title)

        self.choices_place = QVBoxLayout()
        self.choices_place.setSpacing(0)
        self.choices_place.setObjectName(u"choices_place")
        self.choices_place.setContentsMargins(0, 0, 0, 0)

        self.choice_column.addLayout(self.choices_place)


        self.head_card_column.addWidget(self.choice_box)


        self.column.addWidget(self.head_card)

        self.changes_card = QFrame(ImportLine)
        self.changes_card.setObjectName(u"changes_card")
        self.changes_card_column = QVBoxLayout(self.changes_card)
        self.changes_card_column.setSpacing(8)
        self.changes_card_column.setObjectName(u"changes_card_column")
        self.changes_card_column.setContentsMargins(16, 14, 16, 14)
        self.changes_title = QLabel(self.changes_card)
        self.changes_title.setObjectName(u"changes_title")
        self.changes_title.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_title.setWordWrap(True)

        self.changes_card_column.addWidget(self.changes_title)

        self.changes_place = QVBoxLayout()
        self.changes_place.setSpacing(0)
        self.changes_place.setObjectName(u"changes_place")
        self.changes_place.setContentsMargins(0, 0, 0, 0)

        self.changes_card_column.addLayout(self.changes_place)


        self.column.addWidget(self.changes_card)

        self.conflicts_card = QFrame(ImportLine)
        self.conflicts_card.setObjectName(u"conflicts_card")
        self.conflicts_card_column = QVBoxLayout(self.conflicts_card)
        self.conflicts_card_column.setSpacing(8)
        self.conflicts_card_column.setObjectName(u"conflicts_card_column")
        self.conflicts_card_column.setContentsMargins(16, 14, 16, 14)
        self.conflicts_title = QLabel(self.conflicts_card)
        self.conflicts_title.setObjectName(u"conflicts_title")
        self.conflicts_title.setTextFormat(Qt.TextFormat.PlainText)
        self.conflicts_title.setWordWrap(True)

        self.conflicts_card_column.addWidget(self.conflicts_title)

        self.conflicts_hint = QLabel(self.conflicts_card)
        self.conflicts_hint.setObjectName(u"conflicts_hint")
        self.conflicts_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.conflicts_hint.setWordWrap(True)

        self.conflicts_card_column.addWidget(self.conflicts_hint)

        self.conflicts_place = QVBoxLayout()
        self.conflicts_place.setSpacing(0)
        self.conflicts_place.setObjectName(u"conflicts_place")
        self.conflicts_place.setContentsMargins(0, 0, 0, 0)

        self.conflicts_card_column.addLayout(self.conflicts_place)


        self.column.addWidget(self.conflicts_card)

        self.suspects_card = QFrame(ImportLine)
        self.suspects_card.setObjectName(u"suspects_card")
        self.suspects_card_column = QVBoxLayout(self.suspects_card)
        self.suspects_card_column.setSpacing(8)
        self.suspects_card_column.setObjectName(u"suspects_card_column")
        self.suspects_card_column.setContentsMargins(16, 14, 16, 14)
        self.suspects_title = QLabel(self.suspects_card)
        self.suspects_title.setObjectName(u"suspects_title")
        self.suspects_title.setTextFormat(Qt.TextFormat.PlainText)
        self.suspects_title.setWordWrap(True)

        self.suspects_card_column.addWidget(self.suspects_title)

        self.suspects_place = QVBoxLayout()
        self.suspects_place.setSpacing(6)
        self.suspects_place.setObjectName(u"suspects_place")
        self.suspects_place.setContentsMargins(0, 0, 0, 0)

        self.suspects_card_column.addLayout(self.suspects_place)


        self.column.addWidget(self.suspects_card)

        self.cells_card = QFrame(ImportLine)
        self.cells_card.setObjectName(u"cells_card")
        self.cells_card_column = QVBoxLayout(self.cells_card)
        self.cells_card_column.setSpacing(8)
        self.cells_card_column.setObjectName(u"cells_card_column")
        self.cells_card_column.setContentsMargins(16, 14, 16, 14)
        self.cells_title = QLabel(self.cells_card)
        self.cells_title.setObjectName(u"cells_title")
        self.cells_title.setTextFormat(Qt.TextFormat.PlainText)
        self.cells_title.setWordWrap(True)

        self.cells_card_column.addWidget(self.cells_title)

        self.cells_place = QVBoxLayout()
        self.cells_place.setSpacing(0)
        self.cells_place.setObjectName(u"cells_place")
        self.cells_place.setContentsMargins(0, 0, 0, 0)

        self.cells_card_column.addLayout(self.cells_place)


        self.column.addWidget(self.cells_card)

        self.line_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.line_gap)


        self.retranslateUi(ImportLine)
    # setupUi

    def retranslateUi(self, ImportLine):
#if QT_CONFIG(accessibility)
        ImportLine.setAccessibleName(QCoreApplication.translate("ImportLine", u"D\u00e9tail de la ligne", None))
#endif // QT_CONFIG(accessibility)
        self.head_card.setProperty(u"surface", QCoreApplication.translate("ImportLine", u"card", None))
#if QT_CONFIG(accessibility)
        self.head_card.setAccessibleName(QCoreApplication.translate("ImportLine", u"Ligne choisie", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText("")
        self.name_label.setProperty(u"role", QCoreApplication.translate("ImportLine", u"subtitle", None))
        self.line_label.setText("")
        self.line_label.setProperty(u"role", QCoreApplication.translate("ImportLine", u"muted", None))
        self.said_label.setText("")
#if QT_CONFIG(accessibility)
        self.choice_box.setAccessibleName(QCoreApplication.translate("ImportLine", u"Que faire de cette ligne", None))
#endif // QT_CONFIG(accessibility)
        self.choice_title.setText(QCoreApplication.translate("ImportLine", u"Que faire de cette ligne\u00a0?", None))
        self.choice_title.setProperty(u"role", QCoreApplication.translate("ImportLine", u"heading", None))
        self.changes_card.setProperty(u"surface", QCoreApplication.translate("ImportLine", u"card", None))
#if QT_CONFIG(accessibility)
        self.changes_card.setAccessibleName(QCoreApplication.translate("ImportLine", u"Ce qui change", None))
#endif // QT_CONFIG(accessibility)
        self.changes_title.setText(QCoreApplication.translate("ImportLine", u"Ce qui change", None))
        self.changes_title.setProperty(u"role", QCoreApplication.translate("ImportLine", u"heading", None))
        self.conflicts_card.setProperty(u"surface", QCoreApplication.translate("ImportLine", u"card", None))
#if QT_CONFIG(accessibility)
        self.conflicts_card.setAccessibleName(QCoreApplication.translate("ImportLine", u"Corrig\u00e9 \u00e0 la main depuis le dernier import", None))
#endif // QT_CONFIG(accessibility)
        self.conflicts_title.setText(QCoreApplication.translate("ImportLine", u"Corrig\u00e9 \u00e0 la main depuis le dernier import", None))
        self.conflicts_title.setProperty(u"role", QCoreApplication.translate("ImportLine", u"heading", None))
        self.conflicts_hint.setText(QCoreApplication.translate("ImportLine", u"\u00c0 gauche votre correction, \u00e0 droite ce que dit le fichier. Sans choix de votre part, votre correction reste.", None))
        self.conflicts_hint.setProperty(u"role", QCoreApplication.translate("ImportLine", u"muted", None))
        self.suspects_card.setProperty(u"surface", QCoreApplication.translate("ImportLine", u"card", None))
#if QT_CONFIG(accessibility)
        self.suspects_card.setAccessibleName(QCoreApplication.translate("ImportLine", u"Qui cela pourrait \u00eatre", None))
#endif // QT_CONFIG(accessibility)
        self.suspects_title.setText(QCoreApplication.translate("ImportLine", u"Qui cela pourrait \u00eatre", None))
        self.suspects_title.setProperty(u"role", QCoreApplication.translate("ImportLine", u"heading", None))
        self.cells_card.setProperty(u"surface", QCoreApplication.translate("ImportLine", u"card", None))
#if QT_CONFIG(accessibility)
        self.cells_card.setAccessibleName(QCoreApplication.translate("ImportLine", u"Ce que dit le fichier", None))
#endif // QT_CONFIG(accessibility)
        self.cells_title.setText(QCoreApplication.translate("ImportLine", u"Ce que dit le fichier", None))
        self.cells_title.setProperty(u"role", QCoreApplication.translate("ImportLine", u"heading", None))
    # retranslateUi

