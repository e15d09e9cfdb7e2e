# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_labels.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_ExportLabels(object):
    def setupUi(self, ExportLabels):
        if not ExportLabels.objectName():
            ExportLabels.setObjectName(u"ExportLabels")
        ExportLabels.setMinimumSize(QSize(840, 0))
        self.column = QVBoxLayout(ExportLabels)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.body = QWidget(ExportLabels)
        self.body.setObjectName(u"body")
        self.body_row = QHBoxLayout(self.body)
        self.body_row.setSpacing(24)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(0, 0, 0, 0)
        self.fields_column = QVBoxLayout()
        self.fields_column.setSpacing(4)
        self.fields_column.setObjectName(u"fields_column")
        self.fields_column.setContentsMargins(0, 0, 0, 0)
        self.purpose_place = QVBoxLayout()
        self.purpose_place.setSpacing(6)
        self.purpose_place.setObjectName(u"purpose_place")
        self.purpose_place.setContentsMargins(0, 0, 0, 0)

        self.fields_column.addLayout(self.purpose_place)

        self.gap_0 = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_column.addItem(self.gap_0)

        self.sheet_place = QVBoxLayout()
        self.sheet_place.setSpacing(6)
        self.sheet_place.setObjectName(u"sheet_place")
        self.sheet_place.setContentsMargins(0, 0, 0, 0)

        self.fields_column.addLayout(self.sheet_place)

        self.fields_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields_column.addItem(self.fields_end)


        self.body_row.addLayout(self.fields_column)

        self.picture_column = QVBoxLayout()
        self.picture_column.setSpacing(8)
        self.picture_column.setObjectName(u"picture_column")
        self.picture_column.setContentsMargins(0, 0, 0, 0)
        self.picture_place = QVBoxLayout()
        self.picture_place.setSpacing(6)
        self.picture_place.setObjectName(u"picture_place")
        self.picture_place.setContentsMargins(0, 0, 0, 0)

        self.picture_column.addLayout(self.picture_place)

        self.forecast_label = QLabel(self.body)
        self.forecast_label.setObjectName(u"forecast_label")
        self.forecast_label.setTextFormat(Qt.TextFormat.PlainText)
        self.forecast_label.setWordWrap(True)
        self.forecast_label.setMinimumSize(QSize(240, 0))
        self.forecast_label.setMaximumSize(QSize(240, 16777215))

        self.picture_column.addWidget(self.forecast_label)

        self.picture_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.picture_column.addItem(self.picture_end)


        self.body_row.addLayout(self.picture_column)

        self.body_row.setStretch(0, 1)

        self.column.addWidget(self.body)

        self.after_place = QVBoxLayout()
        self.after_place.setSpacing(6)
        self.after_place.setObjectName(u"after_place")
        self.after_place.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.after_place)

        self.error_label = QLabel(ExportLabels)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.before_buttons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(ExportLabels)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(ExportLabels)
        self.save_button.setObjectName(u"save_button")

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(ExportLabels)
    # setupUi

    def retranslateUi(self, ExportLabels):
        ExportLabels.setWindowTitle(QCoreApplication.translate("ExportLabels", u"\u00c9tiquettes d\u2019adresses", None))
        self.forecast_label.setText("")
        self.forecast_label.setProperty(u"role", QCoreApplication.translate("ExportLabels", u"muted", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ExportLabels", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ExportLabels", u"&Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ExportLabels", u"&Enregistrer le PDF\u2026", None))
    # retranslateUi

