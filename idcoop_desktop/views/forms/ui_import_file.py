# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_file.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)
class Ui_ImportFile(object):
    def setupUi(self, ImportFile):
        if not ImportFile.objectName():
            ImportFile.setObjectName(u"ImportFile")
        ImportFile.resize(1060, 480)
        self.column = QVBoxLayout(ImportFile)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.drop_place = QVBoxLayout()
        self.drop_place.setSpacing(0)
        self.drop_place.setObjectName(u"drop_place")
        self.drop_place.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.drop_place)

        self.chosen = QWidget(ImportFile)
        self.chosen.setObjectName(u"chosen")
        self.chosen_column = QVBoxLayout(self.chosen)
        self.chosen_column.setSpacing(8)
        self.chosen_column.setObjectName(u"chosen_column")
        self.chosen_column.setContentsMargins(0, 0, 0, 0)
        self.file_card = QFrame(self.chosen)
        self.file_card.setObjectName(u"file_card")
        self.file_card_column = QVBoxLayout(self.file_card)
        self.file_card_column.setSpacing(12)
        self.file_card_column.setObjectName(u"file_card_column")
        self.file_card_column.setContentsMargins(16, 14, 16, 14)
        self.name_row = QHBoxLayout()
        self.name_row.setSpacing(12)
        self.name_row.setObjectName(u"name_row")
        self.name_row.setContentsMargins(0, 0, 0, 0)
        self.icon_place = QHBoxLayout()
        self.icon_place.setSpacing(0)
        self.icon_place.setObjectName(u"icon_place")
        self.icon_place.setContentsMargins(0, 0, 0, 0)

        self.name_row.addLayout(self.icon_place)

        self.name_column = QVBoxLayout()
        self.name_column.setSpacing(2)
        self.name_column.setObjectName(u"name_column")
        self.name_column.setContentsMargins(0, 0, 0, 0)
        self.name_place = QHBoxLayout()
        self.name_place.setSpacing(0)
        self.name_place.setObjectName(u"name_place")
        self.name_place.setContentsMargins(0, 0, 0, 0)

        self.name_column.addLayout(self.name_place)

        self.told_label = QLabel(self.file_card)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setWordWrap(True)

        self.name_column.addWidget(self.told_label)


        self.name_row.addLayout(self.name_column)

        self.other_button = QPushButton(self.file_card)
        self.other_button.setObjectName(u"other_button")

        self.name_row.addWidget(self.other_button)

        self.name_row.setStretch(1, 1)

        self.file_card_column.addLayout(self.name_row)

        self.text_settings = QWidget(self.file_card)
        self.text_settings.setObjectName(u"text_settings")
        self.text_row = QHBoxLayout(self.text_settings)
        self.text_row.setSpacing(10)
        self.text_row.setObjectName(u"text_row")
        self.text_row.setContentsMargins(0, 0, 0, 0)
        self.encoding_label = QLabel(self.text_settings)
        self.encoding_label.setObjectName(u"encoding_label")
        self.encoding_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_row.addWidget(self.encoding_label)

        self.encoding_combo = QComboBox(self.text_settings)
        self.encoding_combo.setObjectName(u"encoding_combo")

        self.text_row.addWidget(self.encoding_combo)

        self.delimiter_label = QLabel(self.text_settings)
        self.delimiter_label.setObjectName(u"delimiter_label")
        self.delimiter_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_row.addWidget(self.delimiter_label)

        self.delimiter_combo = QComboBox(self.text_settings)
        self.delimiter_combo.setObjectName(u"delimiter_combo")

        self.text_row.addWidget(self.delimiter_combo)

        self.text_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.text_row.addItem(self.text_gap)


        self.file_card_column.addWidget(self.text_settings)

        self.sheet_settings = QWidget(self.file_card)
        self.sheet_settings.setObjectName(u"sheet_settings")
        self.sheet_row = QHBoxLayout(self.sheet_settings)
        self.sheet_row.setSpacing(10)
        self.sheet_row.setObjectName(u"sheet_row")
        self.sheet_row.setContentsMargins(0, 0, 0, 0)
        self.sheet_label = QLabel(self.sheet_settings)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sheet_row.addWidget(self.sheet_label)

        self.sheet_combo = QComboBox(self.sheet_settings)
        self.sheet_combo.setObjectName(u"sheet_combo")

        self.sheet_row.addWidget(self.sheet_combo)

        self.sheet_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sheet_row.addItem(self.sheet_gap)


        self.file_card_column.addWidget(self.sheet_settings)


        self.chosen_column.addWidget(self.file_card)

        self.sample_label = QLabel(self.chosen)
        self.sample_label.setObjectName(u"sample_label")
        self.sample_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sample_label.setWordWrap(True)

        self.chosen_column.addWidget(self.sample_label)

        self.sample_table = QTableView(self.chosen)
        self.sample_table.setObjectName(u"sample_table")

        self.chosen_column.addWidget(self.sample_table)

        self.sample_hint = QLabel(self.chosen)
        self.sample_hint.setObjectName(u"sample_hint")
        self.sample_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.sample_hint.setWordWrap(True)

        self.chosen_column.addWidget(self.sample_hint)

        self.chosen_column.setStretch(2, 1)

        self.column.addWidget(self.chosen)

        self.error_label = QLabel(ImportFile)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.column.setStretch(0, 1)
        self.column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.encoding_label.setBuddy(self.encoding_combo)
        self.delimiter_label.setBuddy(self.delimiter_combo)
        self.sheet_label.setBuddy(self.sheet_combo)
        self.sample_label.setBuddy(self.sample_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.encoding_combo, self.delimiter_combo)
        QWidget.setTabOrder(self.delimiter_combo, self.sheet_combo)
        QWidget.setTabOrder(self.sheet_combo, self.sample_table)
        QWidget.setTabOrder(self.sample_table, self.other_button)

        self.retranslateUi(ImportFile)
    # setupUi

    def retranslateUi(self, ImportFile):
#if QT_CONFIG(accessibility)
        ImportFile.setAccessibleName(QCoreApplication.translate("ImportFile", u"Choix du fichier", None))
#endif // QT_CONFIG(accessibility)
        self.file_card.setProperty(u"surface", QCoreApplication.translate("ImportFile", u"card", None))
#if QT_CONFIG(accessibility)
        self.file_card.setAccessibleName(QCoreApplication.translate("ImportFile", u"Fichier choisi", None))
#endif // QT_CONFIG(accessibility)
        self.told_label.setText("")
        self.told_label.setProperty(u"role", QCoreApplication.translate("ImportFile", u"muted", None))
        self.other_button.setText(QCoreApplication.translate("ImportFile", u"Choisir un &autre fichier\u2026", None))
        self.encoding_label.setText(QCoreApplication.translate("ImportFile", u"&Lettres accentu\u00e9es", None))
#if QT_CONFIG(accessibility)
        self.encoding_combo.setAccessibleName(QCoreApplication.translate("ImportFile", u"Codage des lettres accentu\u00e9es", None))
#endif // QT_CONFIG(accessibility)
        self.delimiter_label.setText(QCoreApplication.translate("ImportFile", u"Colonnes &s\u00e9par\u00e9es par", None))
#if QT_CONFIG(accessibility)
        self.delimiter_combo.setAccessibleName(QCoreApplication.translate("ImportFile", u"Signe qui s\u00e9pare les colonnes", None))
#endif // QT_CONFIG(accessibility)
        self.sheet_label.setText(QCoreApplication.translate("ImportFile", u"Feui&lle du classeur", None))
#if QT_CONFIG(accessibility)
        self.sheet_combo.setAccessibleName(QCoreApplication.translate("ImportFile", u"Feuille du classeur", None))
#endif // QT_CONFIG(accessibility)
        self.sample_label.setText(QCoreApplication.translate("ImportFile", u"Premi\u00e8res lignes", None))
        self.sample_label.setProperty(u"role", QCoreApplication.translate("ImportFile", u"heading", None))
#if QT_CONFIG(accessibility)
        self.sample_table.setAccessibleName(QCoreApplication.translate("ImportFile", u"Premi\u00e8res lignes du fichier", None))
#endif // QT_CONFIG(accessibility)
        self.sample_hint.setText(QCoreApplication.translate("ImportFile", u"Les accents sont ab\u00eem\u00e9s ou tout tient dans une seule colonne\u00a0? Changez les deux r\u00e9glages ci-dessus.", None))
        self.sample_hint.setProperty(u"role", QCoreApplication.translate("ImportFile", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ImportFile", u"error", None))
    # retranslateUi

