# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_columns.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from idcoop_desktop.views.widgets.euro_edit import EuroEdit
class Ui_ImportColumns(object):
    def setupUi(self, ImportColumns):
        if not ImportColumns.objectName():
            ImportColumns.setObjectName(u"ImportColumns")
        ImportColumns.resize(1060, 480)
        self.row = QHBoxLayout(ImportColumns)
        self.row.setSpacing(14)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(0, 0, 0, 0)
        self.columns_card = QFrame(ImportColumns)
        self.columns_card.setObjectName(u"columns_card")
        self.columns_card_column = QVBoxLayout(self.columns_card)
        self.columns_card_column.setSpacing(6)
        self.columns_card_column.setObjectName(u"columns_card_column")
        self.columns_card_column.setContentsMargins(16, 14, 16, 14)
        self.columns_title = QLabel(self.columns_card)
        self.columns_title.setObjectName(u"columns_title")
        self.columns_title.setTextFormat(Qt.TextFormat.PlainText)
        self.columns_title.setWordWrap(True)

        self.columns_card_column.addWidget(self.columns_title)

        self.columns_hint = QLabel(self.columns_card)
        self.columns_hint.setObjectName(u"columns_hint")
        self.columns_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.columns_hint.setWordWrap(True)

        self.columns_card_column.addWidget(self.columns_hint)

        self.columns_scroll = QScrollArea(self.columns_card)
        self.columns_scroll.setObjectName(u"columns_scroll")
        self.columns_scroll.setWidgetResizable(True)
        self.columns_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.columns_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.columns_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.columns_body = QWidget()
        self.columns_body.setObjectName(u"columns_body")
        self.columns_grid = QGridLayout(self.columns_body)
        self.columns_grid.setObjectName(u"columns_grid")
        self.columns_grid.setHorizontalSpacing(18)
        self.columns_grid.setVerticalSpacing(6)
        self.columns_grid.setContentsMargins(0, 0, 8, 0)
        self.columns_scroll.setWidget(self.columns_body)

        self.columns_card_column.addWidget(self.columns_scroll)


        self.row.addWidget(self.columns_card)

        self.side_scroll = QScrollArea(ImportColumns)
        self.side_scroll.setObjectName(u"side_scroll")
        self.side_scroll.setWidgetResizable(True)
        self.side_scroll.setMinimumSize(QSize(360, 0))
        self.side_scroll.setMaximumSize(QSize(360, 16777215))
        self.side_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.side_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side_body = QWidget()
        self.side_body.setObjectName(u"side_body")
        self.side = QVBoxLayout(self.side_body)
        self.side.setSpacing(12)
        self.side.setObjectName(u"side")
        self.side.setContentsMargins(0, 0, 4, 0)
        self.needs_place = QVBoxLayout()
        self.needs_place.setSpacing(0)
        self.needs_place.setObjectName(u"needs_place")
        self.needs_place.setContentsMargins(0, 0, 0, 0)

        self.side.addLayout(self.needs_place)

        self.details_card = QFrame(self.side_body)
        self.details_card.setObjectName(u"details_card")
        self.details_card_column = QVBoxLayout(self.details_card)
        self.details_card_column.setSpacing(8)
        self.details_card_column.setObjectName(u"details_card_column")
        self.details_card_column.setContentsMargins(16, 14, 16, 14)
        self.details_title = QLabel(self.details_card)
        self.details_title.setObjectName(u"details_title")
        self.details_title.setTextFormat(Qt.TextFormat.PlainText)
        self.details_title.setWordWrap(True)

        self.details_card_column.addWidget(self.details_title)

        self.status_label = QLabel(self.details_card)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setWordWrap(True)

        self.details_card_column.addWidget(self.status_label)

        self.status_combo = QComboBox(self.details_card)
        self.status_combo.setObjectName(u"status_combo")

        self.details_card_column.addWidget(self.status_combo)

        self.share_label = QLabel(self.details_card)
        self.share_label.setObjectName(u"share_label")
        self.share_label.setTextFormat(Qt.TextFormat.PlainText)
        self.share_label.setWordWrap(True)

        self.details_card_column.addWidget(self.share_label)

        self.share_edit = EuroEdit(self.details_card)
        self.share_edit.setObjectName(u"share_edit")

        self.details_card_column.addWidget(self.share_edit)

        self.share_hint = QLabel(self.details_card)
        self.share_hint.setObjectName(u"share_hint")
        self.share_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.share_hint.setWordWrap(True)

        self.details_card_column.addWidget(self.share_hint)


        self.side.addWidget(self.details_card)

        self.words_card = QFrame(self.side_body)
        self.words_card.setObjectName(u"words_card")
        self.words_card_column = QVBoxLayout(self.words_card)
        self.words_card_column.setSpacing(8)
        self.words_card_column.setObjectName(u"words_card_column")
        self.words_card_column.setContentsMargins(16, 14, 16, 14)
        self.words_title = QLabel(self.words_card)
        self.words_title.setObjectName(u"words_title")
        self.words_title.setTextFormat(Qt.TextFormat.PlainText)
        self.words_title.setWordWrap(True)

        self.words_card_column.addWidget(self.words_title)

        self.words_hint = QLabel(self.words_card)
        self.words_hint.setObjectName(u"words_hint")
        self.words_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.words_hint.setWordWrap(True)

        self.words_card_column.addWidget(self.words_hint)

        self.words_grid = QGridLayout()
        self.words_grid.setObjectName(u"words_grid")
        self.words_grid.setHorizontalSpacing(10)
        self.words_grid.setVerticalSpacing(6)
        self.words_grid.setContentsMargins(0, 0, 0, 0)

        self.words_card_column.addLayout(self.words_grid)


        self.side.addWidget(self.words_card)

        self.model_card = QFrame(self.side_body)
        self.model_card.setObjectName(u"model_card")
        self.model_card_column = QVBoxLayout(self.model_card)
        self.model_card_column.setSpacing(8)
        self.model_card_column.setObjectName(u"model_card_column")
        self.model_card_column.setContentsMargins(16, 14, 16, 14)
        self.model_title = QLabel(self.model_card)
        self.model_title.setObjectName(u"model_title")
        self.model_title.setTextFormat(Qt.TextFormat.PlainText)
        self.model_title.setWordWrap(True)

        self.model_card_column.addWidget(self.model_title)

        self.model_hint = QLabel(self.model_card)
        self.model_hint.setObjectName(u"model_hint")
        self.model_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.model_hint.setWordWrap(True)

        self.model_card_column.addWidget(self.model_hint)

        self.model_label = QLabel(self.model_card)
        self.model_label.setObjectName(u"model_label")
        self.model_label.setTextFormat(Qt.TextFormat.PlainText)
        self.model_label.setWordWrap(True)

        self.model_card_column.addWidget(self.model_label)

        self.model_row = QHBoxLayout()
        self.model_row.setSpacing(8)
        self.model_row.setObjectName(u"model_row")
        self.model_row.setContentsMargins(0, 0, 0, 0)
        self.model_combo = QComboBox(self.model_card)
        self.model_combo.setObjectName(u"model_combo")

        self.model_row.addWidget(self.model_combo)

        self.remove_button = QPushButton(self.model_card)
        self.remove_button.setObjectName(u"remove_button")

        self.model_row.addWidget(self.remove_button)

        self.model_row.setStretch(0, 1)

        self.model_card_column.addLayout(self.model_row)

        self.missing_label = QLabel(self.model_card)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.missing_label.setWordWrap(True)

        self.model_card_column.addWidget(self.missing_label)

        self.name_label = QLabel(self.model_card)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setWordWrap(True)

        self.model_card_column.addWidget(self.name_label)

        self.save_row = QHBoxLayout()
        self.save_row.setSpacing(8)
        self.save_row.setObjectName(u"save_row")
        self.save_row.setContentsMargins(0, 0, 0, 0)
        self.name_edit = QLineEdit(self.model_card)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(80)

        self.save_row.addWidget(self.name_edit)

        self.save_button = QPushButton(self.model_card)
        self.save_button.setObjectName(u"save_button")

        self.save_row.addWidget(self.save_button)

        self.save_row.setStretch(0, 1)

        self.model_card_column.addLayout(self.save_row)


        self.side.addWidget(self.model_card)

        self.side_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side.addItem(self.side_gap)

        self.side_scroll.setWidget(self.side_body)

        self.row.addWidget(self.side_scroll)

        self.row.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.status_label.setBuddy(self.status_combo)
        self.share_label.setBuddy(self.share_edit)
        self.model_label.setBuddy(self.model_combo)
        self.name_label.setBuddy(self.name_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportColumns)
    # setupUi

    def retranslateUi(self, ImportColumns):
#if QT_CONFIG(accessibility)
        ImportColumns.setAccessibleName(QCoreApplication.translate("ImportColumns", u"Ce que disent les colonnes", None))
#endif // QT_CONFIG(accessibility)
        self.columns_card.setProperty(u"surface", QCoreApplication.translate("ImportColumns", u"card", None))
#if QT_CONFIG(accessibility)
        self.columns_card.setAccessibleName(QCoreApplication.translate("ImportColumns", u"Colonnes du fichier", None))
#endif // QT_CONFIG(accessibility)
        self.columns_title.setText(QCoreApplication.translate("ImportColumns", u"Que contient chaque colonne\u00a0?", None))
        self.columns_title.setProperty(u"role", QCoreApplication.translate("ImportColumns", u"heading", None))
        self.columns_hint.setText(QCoreApplication.translate("ImportColumns", u"Le programme a reconnu ce qu\u2019il a pu. Corrigez si besoin, laissez de c\u00f4t\u00e9 ce qui ne sert pas.", None))
        self.columns_hint.setProperty(u"role", QCoreApplication.translate("ImportColumns", u"muted", None))
#if QT_CONFIG(accessibility)
        self.columns_scroll.setAccessibleName(QCoreApplication.translate("ImportColumns", u"Colonnes du fichier", None))
#endif // QT_CONFIG(accessibility)
        self.columns_body.setProperty(u"surface", QCoreApplication.translate("ImportColumns", u"page", None))
#if QT_CONFIG(accessibility)
        self.side_scroll.setAccessibleName(QCoreApplication.translate("ImportColumns", u"R\u00e9glages de l\u2019import", None))
#endif // QT_CONFIG(accessibility)
        self.side_body.setProperty(u"surface", QCoreApplication.translate("ImportColumns", u"page", None))
        self.details_card.setProperty(u"surface", QCoreApplication.translate("ImportColumns", u"card", None))
#if QT_CONFIG(accessibility)
        self.details_card.setAccessibleName(QCoreApplication.translate("ImportColumns", u"Pr\u00e9cisions", None))
#endif // QT_CONFIG(accessibility)
        self.details_title.setText(QCoreApplication.translate("ImportColumns", u"Pr\u00e9cisions", None))
        self.details_title.setProperty(u"role", QCoreApplication.translate("ImportColumns", u"heading", None))
        self.status_label.setText(QCoreApplication.translate("ImportColumns", u"&Statut, quand le fichier ne le dit pas", None))
#if QT_CONFIG(accessibility)
        self.status_combo.setAccessibleName(QCoreApplication.translate("ImportColumns", u"Statut quand le fichier ne le dit pas", None))
#endif // QT_CONFIG(accessibility)
        self.share_label.setText(QCoreApplication.translate("ImportColumns", u"&Valeur d\u2019une part sociale", None))
#if QT_CONFIG(accessibility)
        self.share_edit.setAccessibleName(QCoreApplication.translate("ImportColumns", u"Valeur d\u2019une part sociale", None))
#endif // QT_CONFIG(accessibility)
        self.share_edit.setPlaceholderText(QCoreApplication.translate("ImportColumns", u"15,00\u00a0\u20ac", None))
        self.share_hint.setText(QCoreApplication.translate("ImportColumns", u"Pour compter les parts quand le fichier donne un montant.", None))
        self.share_hint.setProperty(u"role", QCoreApplication.translate("ImportColumns", u"muted", None))
        self.words_card.setProperty(u"surface", QCoreApplication.translate("ImportColumns", u"card", None))
#if QT_CONFIG(accessibility)
        self.words_card.setAccessibleName(QCoreApplication.translate("ImportColumns", u"Mots de la colonne statut", None))
#endif // QT_CONFIG(accessibility)
        self.words_title.setText(QCoreApplication.translate("ImportColumns", u"Mots inconnus dans la colonne statut", None))
        self.words_title.setProperty(u"role", QCoreApplication.translate("ImportColumns", u"heading", None))
        self.words_hint.setText(QCoreApplication.translate("ImportColumns", u"Dites ce qu\u2019ils veulent dire, sinon ces lignes seront refus\u00e9es.", None))
        self.words_hint.setProperty(u"role", QCoreApplication.translate("ImportColumns", u"muted", None))
        self.model_card.setProperty(u"surface", QCoreApplication.translate("ImportColumns", u"card", None))
#if QT_CONFIG(accessibility)
        self.model_card.setAccessibleName(QCoreApplication.translate("ImportColumns", u"Mod\u00e8le d\u2019import", None))
#endif // QT_CONFIG(accessibility)
        self.model_title.setText(QCoreApplication.translate("ImportColumns", u"Mod\u00e8le d\u2019import", None))
        self.model_title.setProperty(u"role", QCoreApplication.translate("ImportColumns", u"heading", None))
        self.model_hint.setText(QCoreApplication.translate("ImportColumns", u"Un mod\u00e8le garde ces choix pour le prochain fichier du m\u00eame logiciel.", None))
        self.model_hint.setProperty(u"role", QCoreApplication.translate("ImportColumns", u"muted", None))
        self.model_label.setText(QCoreApplication.translate("ImportColumns", u"&Mod\u00e8le utilis\u00e9", None))
#if QT_CONFIG(accessibility)
        self.model_combo.setAccessibleName(QCoreApplication.translate("ImportColumns", u"Mod\u00e8le d\u2019import utilis\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText("")
#if QT_CONFIG(accessibility)
        self.remove_button.setAccessibleName(QCoreApplication.translate("ImportColumns", u"Retirer ce mod\u00e8le d\u2019import", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("ImportColumns", u"Retirer ce mod\u00e8le", None))
#endif // QT_CONFIG(tooltip)
        self.missing_label.setText("")
        self.missing_label.setProperty(u"role", QCoreApplication.translate("ImportColumns", u"warning", None))
        self.name_label.setText(QCoreApplication.translate("ImportColumns", u"&Garder ces choix sous le nom", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ImportColumns", u"Nom du mod\u00e8le d\u2019import", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("ImportColumns", u"Par exemple\u00a0: Export locataires", None))
        self.save_button.setText(QCoreApplication.translate("ImportColumns", u"&Enregistrer", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("ImportColumns", u"Enregistrer le mod\u00e8le d\u2019import", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

