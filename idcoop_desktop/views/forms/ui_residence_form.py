# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'residence_form.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_ResidenceForm(object):
    def setupUi(self, ResidenceForm):
        if not ResidenceForm.objectName():
            ResidenceForm.setObjectName(u"ResidenceForm")
        ResidenceForm.resize(620, 480)
        ResidenceForm.setMinimumSize(QSize(620, 0))
        self.column = QVBoxLayout(ResidenceForm)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(4)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(ResidenceForm)
        self.name_label.setObjectName(u"name_label")

        self.fields.addWidget(self.name_label, 0, 0, 1, 2)

        self.name = QLineEdit(ResidenceForm)
        self.name.setObjectName(u"name")

        self.fields.addWidget(self.name, 1, 0, 1, 2)

        self.gap_0 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_0, 2, 0, 1, 1)

        self.address_label = QLabel(ResidenceForm)
        self.address_label.setObjectName(u"address_label")

        self.fields.addWidget(self.address_label, 3, 0, 1, 2)

        self.address = QLineEdit(ResidenceForm)
        self.address.setObjectName(u"address")

        self.fields.addWidget(self.address, 4, 0, 1, 2)

        self.gap_3 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_3, 5, 0, 1, 1)

        self.postal_code_label = QLabel(ResidenceForm)
        self.postal_code_label.setObjectName(u"postal_code_label")

        self.fields.addWidget(self.postal_code_label, 6, 0, 1, 1)

        self.postal_code = QLineEdit(ResidenceForm)
        self.postal_code.setObjectName(u"postal_code")

        self.fields.addWidget(self.postal_code, 7, 0, 1, 1)

        self.commune_label = QLabel(ResidenceForm)
        self.commune_label.setObjectName(u"commune_label")

        self.fields.addWidget(self.commune_label, 6, 1, 1, 1)

        self.commune = QLineEdit(ResidenceForm)
        self.commune.setObjectName(u"commune")

        self.fields.addWidget(self.commune, 7, 1, 1, 1)

        self.gap_6 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_6, 8, 0, 1, 1)

        self.dwellings_label = QLabel(ResidenceForm)
        self.dwellings_label.setObjectName(u"dwellings_label")

        self.fields.addWidget(self.dwellings_label, 9, 0, 1, 1)

        self.dwellings = QSpinBox(ResidenceForm)
        self.dwellings.setObjectName(u"dwellings")
        self.dwellings.setMaximum(9999)

        self.fields.addWidget(self.dwellings, 10, 0, 1, 1)

        self.delivered_label = QLabel(ResidenceForm)
        self.delivered_label.setObjectName(u"delivered_label")

        self.fields.addWidget(self.delivered_label, 9, 1, 1, 1)

        self.delivered = DateEdit(ResidenceForm)
        self.delivered.setObjectName(u"delivered")

        self.fields.addWidget(self.delivered, 10, 1, 1, 1)

        self.gap_9 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_9, 11, 0, 1, 1)

        self.common_rooms_label = QLabel(ResidenceForm)
        self.common_rooms_label.setObjectName(u"common_rooms_label")

        self.fields.addWidget(self.common_rooms_label, 12, 0, 1, 2)

        self.common_rooms = QLineEdit(ResidenceForm)
        self.common_rooms.setObjectName(u"common_rooms")

        self.fields.addWidget(self.common_rooms, 13, 0, 1, 2)

        self.gap_12 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_12, 14, 0, 1, 1)

        self.referent_label = QLabel(ResidenceForm)
        self.referent_label.setObjectName(u"referent_label")

        self.fields.addWidget(self.referent_label, 15, 0, 1, 2)

        self.referent = QComboBox(ResidenceForm)
        self.referent.setObjectName(u"referent")

        self.fields.addWidget(self.referent, 16, 0, 1, 2)

        self.gap_15 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_15, 17, 0, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(ResidenceForm)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(ResidenceForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(ResidenceForm)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.address_label.setBuddy(self.address)
        self.postal_code_label.setBuddy(self.postal_code)
        self.commune_label.setBuddy(self.commune)
        self.dwellings_label.setBuddy(self.dwellings)
        self.delivered_label.setBuddy(self.delivered)
        self.common_rooms_label.setBuddy(self.common_rooms)
        self.referent_label.setBuddy(self.referent)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.address)
        QWidget.setTabOrder(self.address, self.postal_code)
        QWidget.setTabOrder(self.postal_code, self.commune)
        QWidget.setTabOrder(self.commune, self.dwellings)
        QWidget.setTabOrder(self.dwellings, self.delivered)
        QWidget.setTabOrder(self.delivered, self.common_rooms)
        QWidget.setTabOrder(self.common_rooms, self.referent)
        QWidget.setTabOrder(self.referent, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ResidenceForm)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, ResidenceForm):
        ResidenceForm.setWindowTitle(QCoreApplication.translate("ResidenceForm", u"R\u00e9sidence", None))
        self.name_label.setText(QCoreApplication.translate("ResidenceForm", u"&Nom (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ResidenceForm", u"Nom de la r\u00e9sidence", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("ResidenceForm", u"Par exemple\u00a0: Les Gen\u00eats", None))
        self.address_label.setText(QCoreApplication.translate("ResidenceForm", u"&Adresse", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("ResidenceForm", u"Adresse", None))
#endif // QT_CONFIG(accessibility)
        self.address.setPlaceholderText(QCoreApplication.translate("ResidenceForm", u"Num\u00e9ro et rue", None))
        self.postal_code_label.setText(QCoreApplication.translate("ResidenceForm", u"&Code postal", None))
#if QT_CONFIG(accessibility)
        self.postal_code.setAccessibleName(QCoreApplication.translate("ResidenceForm", u"Code postal", None))
#endif // QT_CONFIG(accessibility)
        self.postal_code.setPlaceholderText(QCoreApplication.translate("ResidenceForm", u"29000", None))
        self.commune_label.setText(QCoreApplication.translate("ResidenceForm", u"Co&mmune (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.commune.setAccessibleName(QCoreApplication.translate("ResidenceForm", u"Commune", None))
#endif // QT_CONFIG(accessibility)
        self.dwellings_label.setText(QCoreApplication.translate("ResidenceForm", u"&Logements", None))
#if QT_CONFIG(accessibility)
        self.dwellings.setAccessibleName(QCoreApplication.translate("ResidenceForm", u"Nombre de logements", None))
#endif // QT_CONFIG(accessibility)
        self.delivered_label.setText(QCoreApplication.translate("ResidenceForm", u"Li&vr\u00e9e le", None))
#if QT_CONFIG(accessibility)
        self.delivered.setAccessibleName(QCoreApplication.translate("ResidenceForm", u"Livr\u00e9e le", None))
#endif // QT_CONFIG(accessibility)
        self.common_rooms_label.setText(QCoreApplication.translate("ResidenceForm", u"E&spaces communs", None))
#if QT_CONFIG(accessibility)
        self.common_rooms.setAccessibleName(QCoreApplication.translate("ResidenceForm", u"Espaces communs", None))
#endif // QT_CONFIG(accessibility)
        self.common_rooms.setPlaceholderText(QCoreApplication.translate("ResidenceForm", u"Par exemple\u00a0: salle du bas, jardin, local \u00e0 v\u00e9los", None))
        self.referent_label.setText(QCoreApplication.translate("ResidenceForm", u"&R\u00e9f\u00e9rent dans l\u2019\u00e9quipe", None))
#if QT_CONFIG(accessibility)
        self.referent.setAccessibleName(QCoreApplication.translate("ResidenceForm", u"R\u00e9f\u00e9rent dans l\u2019\u00e9quipe", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ResidenceForm", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ResidenceForm", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ResidenceForm", u"Enregistrer", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("ResidenceForm", u"primary", None))
    # retranslateUi

