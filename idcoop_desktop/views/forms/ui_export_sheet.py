# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_sheet.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)
class Ui_ExportSheetFields(object):
    def setupUi(self, ExportSheetFields):
        if not ExportSheetFields.objectName():
            ExportSheetFields.setObjectName(u"ExportSheetFields")
        self.column = QVBoxLayout(ExportSheetFields)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.sheet_grid = QGridLayout()
        self.sheet_grid.setObjectName(u"sheet_grid")
        self.sheet_grid.setHorizontalSpacing(14)
        self.sheet_grid.setVerticalSpacing(4)
        self.sheet_grid.setContentsMargins(0, 0, 0, 0)
        self.sheet_label = QLabel(ExportSheetFields)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sheet_grid.addWidget(self.sheet_label, 0, 0, 1, 1)

        self.sheet = QComboBox(ExportSheetFields)
        self.sheet.setObjectName(u"sheet")

        self.sheet_grid.addWidget(self.sheet, 1, 0, 1, 1)

        self.start_label = QLabel(ExportSheetFields)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sheet_grid.addWidget(self.start_label, 0, 1, 1, 1)

        self.start = QSpinBox(ExportSheetFields)
        self.start.setObjectName(u"start")
        self.start.setMinimum(1)
        self.start.setMaximum(21)

        self.sheet_grid.addWidget(self.start, 1, 1, 1, 1)

        self.sheet_grid.setColumnStretch(0, 3)
        self.sheet_grid.setColumnStretch(1, 1)

        self.column.addLayout(self.sheet_grid)

        self.own = QWidget(ExportSheetFields)
        self.own.setObjectName(u"own")
        self.own_grid = QGridLayout(self.own)
        self.own_grid.setObjectName(u"own_grid")
        self.own_grid.setHorizontalSpacing(10)
        self.own_grid.setVerticalSpacing(4)
        self.own_grid.setContentsMargins(0, 0, 0, 0)
        self.columns_label = QLabel(self.own)
        self.columns_label.setObjectName(u"columns_label")
        self.columns_label.setTextFormat(Qt.TextFormat.PlainText)

        self.own_grid.addWidget(self.columns_label, 0, 0, 1, 1)

        self.columns = QSpinBox(self.own)
        self.columns.setObjectName(u"columns")
        self.columns.setMinimum(1)
        self.columns.setMaximum(8)

        self.own_grid.addWidget(self.columns, 1, 0, 1, 1)

        self.rows_label = QLabel(self.own)
        self.rows_label.setObjectName(u"rows_label")
        self.rows_label.setTextFormat(Qt.TextFormat.PlainText)

        self.own_grid.addWidget(self.rows_label, 0, 1, 1, 1)

        self.rows = QSpinBox(self.own)
        self.rows.setObjectName(u"rows")
        self.rows.setMinimum(1)
        self.rows.setMaximum(19)

        self.own_grid.addWidget(self.rows, 1, 1, 1, 1)

        self.width_label = QLabel(self.own)
        self.width_label.setObjectName(u"width_label")
        self.width_label.setTextFormat(Qt.TextFormat.PlainText)

        self.own_grid.addWidget(self.width_label, 0, 2, 1, 1)

        self.width = QLineEdit(self.own)
        self.width.setObjectName(u"width")
        self.width.setMaxLength(8)

        self.own_grid.addWidget(self.width, 1, 2, 1, 1)

        self.height_label = QLabel(self.own)
        self.height_label.setObjectName(u"height_label")
        self.height_label.setTextFormat(Qt.TextFormat.PlainText)

        self.own_grid.addWidget(self.height_label, 0, 3, 1, 1)

        self.height = QLineEdit(self.own)
        self.height.setObjectName(u"height")
        self.height.setMaxLength(8)

        self.own_grid.addWidget(self.height, 1, 3, 1, 1)

        self.left_label = QLabel(self.own)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setTextFormat(Qt.TextFormat.PlainText)

        self.own_grid.addWidget(self.left_label, 2, 0, 1, 1)

        self.left = QLineEdit(self.own)
        self.left.setObjectName(u"left")
        self.left.setMaxLength(8)

        self.own_grid.addWidget(self.left, 3, 0, 1, 1)

        self.top_label = QLabel(self.own)
        self.top_label.setObjectName(u"top_label")
        self.top_label.setTextFormat(Qt.TextFormat.PlainText)

        self.own_grid.addWidget(self.top_label, 2, 1, 1, 1)

        self.top = QLineEdit(self.own)
        self.top.setObjectName(u"top")
        self.top.setMaxLength(8)

        self.own_grid.addWidget(self.top, 3, 1, 1, 1)

        self.gap_x_label = QLabel(self.own)
        self.gap_x_label.setObjectName(u"gap_x_label")
        self.gap_x_label.setTextFormat(Qt.TextFormat.PlainText)

        self.own_grid.addWidget(self.gap_x_label, 2, 2, 1, 1)

        self.gap_x = QLineEdit(self.own)
        self.gap_x.setObjectName(u"gap_x")
        self.gap_x.setMaxLength(8)

        self.own_grid.addWidget(self.gap_x, 3, 2, 1, 1)

        self.gap_y_label = QLabel(self.own)
        self.gap_y_label.setObjectName(u"gap_y_label")
        self.gap_y_label.setTextFormat(Qt.TextFormat.PlainText)

        self.own_grid.addWidget(self.gap_y_label, 2, 3, 1, 1)

        self.gap_y = QLineEdit(self.own)
        self.gap_y.setObjectName(u"gap_y")
        self.gap_y.setMaxLength(8)

        self.own_grid.addWidget(self.gap_y, 3, 3, 1, 1)

        self.own_grid.setColumnStretch(0, 1)
        self.own_grid.setColumnStretch(1, 1)
        self.own_grid.setColumnStretch(2, 1)
        self.own_grid.setColumnStretch(3, 1)

        self.column.addWidget(self.own)

        self.sheet_problem = QLabel(ExportSheetFields)
        self.sheet_problem.setObjectName(u"sheet_problem")
        self.sheet_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.sheet_problem.setWordWrap(True)

        self.column.addWidget(self.sheet_problem)

        self.choices = QHBoxLayout()
        self.choices.setSpacing(18)
        self.choices.setObjectName(u"choices")
        self.choices.setContentsMargins(0, 0, 0, 0)
        self.household = QCheckBox(ExportSheetFields)
        self.household.setObjectName(u"household")

        self.choices.addWidget(self.household)

        self.team_sheet = QCheckBox(ExportSheetFields)
        self.team_sheet.setObjectName(u"team_sheet")

        self.choices.addWidget(self.team_sheet)

        self.choices_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices.addItem(self.choices_end)


        self.column.addLayout(self.choices)

#if QT_CONFIG(shortcut)
        self.sheet_label.setBuddy(self.sheet)
        self.start_label.setBuddy(self.start)
        self.columns_label.setBuddy(self.columns)
        self.rows_label.setBuddy(self.rows)
        self.width_label.setBuddy(self.width)
        self.height_label.setBuddy(self.height)
        self.left_label.setBuddy(self.left)
        self.top_label.setBuddy(self.top)
        self.gap_x_label.setBuddy(self.gap_x)
        self.gap_y_label.setBuddy(self.gap_y)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sheet, self.start)
        QWidget.setTabOrder(self.start, self.columns)
        QWidget.setTabOrder(self.columns, self.rows)
        QWidget.setTabOrder(self.rows, self.width)
        QWidget.setTabOrder(self.width, self.height)
        QWidget.setTabOrder(self.height, self.left)
        QWidget.setTabOrder(self.left, self.top)
        QWidget.setTabOrder(self.top, self.gap_x)
        QWidget.setTabOrder(self.gap_x, self.gap_y)
        QWidget.setTabOrder(self.gap_y, self.household)
        QWidget.setTabOrder(self.household, self.team_sheet)

        self.retranslateUi(ExportSheetFields)
    # setupUi

    def retranslateUi(self, ExportSheetFields):
        self.sheet_label.setText(QCoreApplication.translate("ExportSheetFields", u"P&lanche d\u2019\u00e9tiquettes", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("ExportSheetFields", u"Planche d\u2019\u00e9tiquettes", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("ExportSheetFields", u"Pre&mi\u00e8re \u00e0 imprimer", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("ExportSheetFields", u"Premi\u00e8re \u00e9tiquette \u00e0 imprimer", None))
#endif // QT_CONFIG(accessibility)
        self.columns_label.setText(QCoreApplication.translate("ExportSheetFields", u"Colonnes", None))
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("ExportSheetFields", u"Colonnes", None))
#endif // QT_CONFIG(accessibility)
        self.rows_label.setText(QCoreApplication.translate("ExportSheetFields", u"Lignes", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ExportSheetFields", u"Lignes", None))
#endif // QT_CONFIG(accessibility)
        self.width_label.setText(QCoreApplication.translate("ExportSheetFields", u"Largeur (mm)", None))
#if QT_CONFIG(accessibility)
        self.width.setAccessibleName(QCoreApplication.translate("ExportSheetFields", u"Largeur en millim\u00e8tres", None))
#endif // QT_CONFIG(accessibility)
        self.height_label.setText(QCoreApplication.translate("ExportSheetFields", u"Hauteur (mm)", None))
#if QT_CONFIG(accessibility)
        self.height.setAccessibleName(QCoreApplication.translate("ExportSheetFields", u"Hauteur en millim\u00e8tres", None))
#endif // QT_CONFIG(accessibility)
        self.left_label.setText(QCoreApplication.translate("ExportSheetFields", u"Marge gauche (mm)", None))
#if QT_CONFIG(accessibility)
        self.left.setAccessibleName(QCoreApplication.translate("ExportSheetFields", u"Marge gauche en millim\u00e8tres", None))
#endif // QT_CONFIG(accessibility)
        self.top_label.setText(QCoreApplication.translate("ExportSheetFields", u"Marge haute (mm)", None))
#if QT_CONFIG(accessibility)
        self.top.setAccessibleName(QCoreApplication.translate("ExportSheetFields", u"Marge haute en millim\u00e8tres", None))
#endif // QT_CONFIG(accessibility)
        self.gap_x_label.setText(QCoreApplication.translate("ExportSheetFields", u"Entre colonnes (mm)", None))
#if QT_CONFIG(accessibility)
        self.gap_x.setAccessibleName(QCoreApplication.translate("ExportSheetFields", u"Entre colonnes en millim\u00e8tres", None))
#endif // QT_CONFIG(accessibility)
        self.gap_y_label.setText(QCoreApplication.translate("ExportSheetFields", u"Entre lignes (mm)", None))
#if QT_CONFIG(accessibility)
        self.gap_y.setAccessibleName(QCoreApplication.translate("ExportSheetFields", u"Entre lignes en millim\u00e8tres", None))
#endif // QT_CONFIG(accessibility)
        self.sheet_problem.setText("")
        self.sheet_problem.setProperty(u"role", QCoreApplication.translate("ExportSheetFields", u"error", None))
        self.household.setText(QCoreApplication.translate("ExportSheetFields", u"Une seule \u00e9tiquette par &foyer", None))
        self.team_sheet.setText(QCoreApplication.translate("ExportSheetFields", u"En faire la planche &de l\u2019\u00e9quipe", None))
        pass
    # retranslateUi

