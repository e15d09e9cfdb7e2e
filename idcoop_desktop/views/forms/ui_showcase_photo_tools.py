# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'showcase_photo_tools.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_ShowcasePhotoTools(object):
    def setupUi(self, ShowcasePhotoTools):
        if not ShowcasePhotoTools.objectName():
            ShowcasePhotoTools.setObjectName(u"ShowcasePhotoTools")
        ShowcasePhotoTools.resize(600, 200)
        self.column = QVBoxLayout(ShowcasePhotoTools)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 4, 0, 0)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.crops_title = QLabel(ShowcasePhotoTools)
        self.crops_title.setObjectName(u"crops_title")
        self.crops_title.setTextFormat(Qt.TextFormat.PlainText)
        self.crops_title.setProperty(u"role", u"heading")

        self.bar.addWidget(self.crops_title)

        self.bar_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar.addItem(self.bar_gap)

        self.hide_button = QPushButton(ShowcasePhotoTools)
        self.hide_button.setObjectName(u"hide_button")

        self.bar.addWidget(self.hide_button)

        self.remove_button = QPushButton(ShowcasePhotoTools)
        self.remove_button.setObjectName(u"remove_button")

        self.bar.addWidget(self.remove_button)


        self.column.addLayout(self.bar)

        self.crops_slot = QVBoxLayout()
        self.crops_slot.setSpacing(0)
        self.crops_slot.setObjectName(u"crops_slot")

        self.column.addLayout(self.crops_slot)

        self.taken_bar = QHBoxLayout()
        self.taken_bar.setSpacing(8)
        self.taken_bar.setObjectName(u"taken_bar")
        self.taken_label = QLabel(ShowcasePhotoTools)
        self.taken_label.setObjectName(u"taken_label")
        self.taken_label.setTextFormat(Qt.TextFormat.PlainText)

        self.taken_bar.addWidget(self.taken_label)

        self.taken_slot = QVBoxLayout()
        self.taken_slot.setSpacing(0)
        self.taken_slot.setObjectName(u"taken_slot")

        self.taken_bar.addLayout(self.taken_slot)

        self.place_label = QLabel(ShowcasePhotoTools)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.taken_bar.addWidget(self.place_label)

        self.place_edit = QLineEdit(ShowcasePhotoTools)
        self.place_edit.setObjectName(u"place_edit")
        self.place_edit.setMaxLength(120)

        self.taken_bar.addWidget(self.place_edit)

        self.forget_button = QPushButton(ShowcasePhotoTools)
        self.forget_button.setObjectName(u"forget_button")

        self.taken_bar.addWidget(self.forget_button)

        self.taken_bar.setStretch(3, 1)

        self.column.addLayout(self.taken_bar)

        self.taken_error = QLabel(ShowcasePhotoTools)
        self.taken_error.setObjectName(u"taken_error")
        self.taken_error.setTextFormat(Qt.TextFormat.PlainText)
        self.taken_error.setWordWrap(True)
        self.taken_error.setProperty(u"role", u"error")

        self.column.addWidget(self.taken_error)

#if QT_CONFIG(shortcut)
        self.place_label.setBuddy(self.place_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.hide_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.forget_button)

        self.retranslateUi(ShowcasePhotoTools)
    # setupUi

    def retranslateUi(self, ShowcasePhotoTools):
        self.crops_title.setText(QCoreApplication.translate("ShowcasePhotoTools", u"Dans chaque cadre du document", None))
        self.hide_button.setText(QCoreApplication.translate("ShowcasePhotoTools", u"Cacher un visage\u2026", None))
#if QT_CONFIG(accessibility)
        self.hide_button.setAccessibleName(QCoreApplication.translate("ShowcasePhotoTools", u"Cacher un visage ou une plaque", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText(QCoreApplication.translate("ShowcasePhotoTools", u"Retirer\u2026", None))
#if QT_CONFIG(accessibility)
        self.remove_button.setAccessibleName(QCoreApplication.translate("ShowcasePhotoTools", u"Retirer la photo du projet", None))
#endif // QT_CONFIG(accessibility)
        self.taken_label.setText(QCoreApplication.translate("ShowcasePhotoTools", u"Prise le", None))
        self.place_label.setText(QCoreApplication.translate("ShowcasePhotoTools", u"Lieu", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("ShowcasePhotoTools", u"Lieu de la photo", None))
#endif // QT_CONFIG(accessibility)
        self.place_edit.setPlaceholderText(QCoreApplication.translate("ShowcasePhotoTools", u"Jamais imprim\u00e9, pour la retrouver", None))
        self.forget_button.setText(QCoreApplication.translate("ShowcasePhotoTools", u"Oublier", None))
#if QT_CONFIG(accessibility)
        self.forget_button.setAccessibleName(QCoreApplication.translate("ShowcasePhotoTools", u"Oublier la date et le lieu de la photo", None))
#endif // QT_CONFIG(accessibility)
        self.taken_error.setText("")
        pass
    # retranslateUi

