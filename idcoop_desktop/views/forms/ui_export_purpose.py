# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_purpose.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_ExportPurposeFields(object):
    def setupUi(self, ExportPurposeFields):
        if not ExportPurposeFields.objectName():
            ExportPurposeFields.setObjectName(u"ExportPurposeFields")
        self.column = QVBoxLayout(ExportPurposeFields)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.whom_row = QHBoxLayout()
        self.whom_row.setSpacing(18)
        self.whom_row.setObjectName(u"whom_row")
        self.whom_row.setContentsMargins(0, 0, 0, 0)
        self.all_button = QRadioButton(ExportPurposeFields)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setChecked(True)

        self.whom_row.addWidget(self.all_button)

        self.selected_button = QRadioButton(ExportPurposeFields)
        self.selected_button.setObjectName(u"selected_button")

        self.whom_row.addWidget(self.selected_button)

        self.whom_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.whom_row.addItem(self.whom_end)


        self.column.addLayout(self.whom_row)

        self.gap_0 = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap_0)

        self.purpose_label = QLabel(ExportPurposeFields)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.purpose_label)

        self.purpose = QComboBox(ExportPurposeFields)
        self.purpose.setObjectName(u"purpose")

        self.column.addWidget(self.purpose)

        self.gap_1 = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap_1)

        self.detail_label = QLabel(ExportPurposeFields)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.detail_label)

        self.detail = QLineEdit(ExportPurposeFields)
        self.detail.setObjectName(u"detail")
        self.detail.setMaxLength(200)

        self.column.addWidget(self.detail)

        self.refusing_label = QLabel(ExportPurposeFields)
        self.refusing_label.setObjectName(u"refusing_label")
        self.refusing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.refusing_label.setWordWrap(True)

        self.column.addWidget(self.refusing_label)

#if QT_CONFIG(shortcut)
        self.purpose_label.setBuddy(self.purpose)
        self.detail_label.setBuddy(self.detail)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.all_button, self.selected_button)
        QWidget.setTabOrder(self.selected_button, self.purpose)
        QWidget.setTabOrder(self.purpose, self.detail)

        self.retranslateUi(ExportPurposeFields)
    # setupUi

    def retranslateUi(self, ExportPurposeFields):
        self.all_button.setText(QCoreApplication.translate("ExportPurposeFields", u"&Toute la liste", None))
        self.selected_button.setText(QCoreApplication.translate("ExportPurposeFields", u"La &s\u00e9lection", None))
        self.purpose_label.setText(QCoreApplication.translate("ExportPurposeFields", u"\u00c0 &quoi servira le fichier (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("ExportPurposeFields", u"\u00c0 quoi servira le fichier", None))
#endif // QT_CONFIG(accessibility)
        self.purpose.setPlaceholderText(QCoreApplication.translate("ExportPurposeFields", u"Choisissez le motif", None))
        self.detail_label.setText(QCoreApplication.translate("ExportPurposeFields", u"Pr\u00e9cisio&n", None))
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("ExportPurposeFields", u"Pr\u00e9cision du motif", None))
#endif // QT_CONFIG(accessibility)
        self.detail.setPlaceholderText(QCoreApplication.translate("ExportPurposeFields", u"Par exemple\u00a0: f\u00eate des voisins du 29 mai", None))
        self.refusing_label.setText("")
        self.refusing_label.setProperty(u"role", QCoreApplication.translate("ExportPurposeFields", u"muted", None))
        pass
    # retranslateUi

