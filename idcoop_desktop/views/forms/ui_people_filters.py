# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_filters.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit)

class Ui_PeopleFilters(object):
    def setupUi(self, PeopleFilters):
        if not PeopleFilters.objectName():
            PeopleFilters.setObjectName(u"PeopleFilters")
        PeopleFilters.resize(1060, 190)
        PeopleFilters.setProperty(u"surface", u"card")
        self.grid = QGridLayout(PeopleFilters)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(14)
        self.grid.setVerticalSpacing(5)
        self.grid.setContentsMargins(16, 12, 16, 14)
        self.standing_label = QLabel(PeopleFilters)
        self.standing_label.setObjectName(u"standing_label")
        self.standing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.standing_label.setProperty(u"role", u"muted")

        self.grid.addWidget(self.standing_label, 0, 0, 1, 6)

        self.standing_place = QHBoxLayout()
        self.standing_place.setSpacing(8)
        self.standing_place.setObjectName(u"standing_place")

        self.grid.addLayout(self.standing_place, 1, 0, 1, 6)

        self.residence_label = QLabel(PeopleFilters)
        self.residence_label.setObjectName(u"residence_label")
        self.residence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.residence_label.setProperty(u"role", u"muted")

        self.grid.addWidget(self.residence_label, 2, 0, 1, 1)

        self.commune_label = QLabel(PeopleFilters)
        self.commune_label.setObjectName(u"commune_label")
        self.commune_label.setTextFormat(Qt.TextFormat.PlainText)
        self.commune_label.setProperty(u"role", u"muted")

        self.grid.addWidget(self.commune_label, 2, 1, 1, 1)

        self.years_label = QLabel(PeopleFilters)
        self.years_label.setObjectName(u"years_label")
        self.years_label.setTextFormat(Qt.TextFormat.PlainText)
        self.years_label.setProperty(u"role", u"muted")

        self.grid.addWidget(self.years_label, 2, 2, 1, 1)

        self.project_label = QLabel(PeopleFilters)
        self.project_label.setObjectName(u"project_label")
        self.project_label.setTextFormat(Qt.TextFormat.PlainText)
        self.project_label.setProperty(u"role", u"muted")

        self.grid.addWidget(self.project_label, 2, 3, 1, 1)

        self.contact_label = QLabel(PeopleFilters)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_label.setProperty(u"role", u"muted")

        self.grid.addWidget(self.contact_label, 2, 4, 1, 1)

        self.mailing_label = QLabel(PeopleFilters)
        self.mailing_label.setObjectName(u"mailing_label")
        self.mailing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.mailing_label.setProperty(u"role", u"muted")

        self.grid.addWidget(self.mailing_label, 2, 5, 1, 1)

        self.residence_place = QHBoxLayout()
        self.residence_place.setSpacing(8)
        self.residence_place.setObjectName(u"residence_place")

        self.grid.addLayout(self.residence_place, 3, 0, 1, 1)

        self.commune_place = QHBoxLayout()
        self.commune_place.setSpacing(8)
        self.commune_place.setObjectName(u"commune_place")

        self.grid.addLayout(self.commune_place, 3, 1, 1, 1)

        self.years_place = QHBoxLayout()
        self.years_place.setSpacing(6)
        self.years_place.setObjectName(u"years_place")
        self.from_label = QLabel(PeopleFilters)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.years_place.addWidget(self.from_label)

        self.least_years = QLineEdit(PeopleFilters)
        self.least_years.setObjectName(u"least_years")
        self.least_years.setMaxLength(2)
        self.least_years.setMaximumSize(QSize(52, 16777215))
        self.least_years.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.years_place.addWidget(self.least_years)

        self.to_label = QLabel(PeopleFilters)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.years_place.addWidget(self.to_label)

        self.most_years = QLineEdit(PeopleFilters)
        self.most_years.setObjectName(u"most_years")
        self.most_years.setMaxLength(2)
        self.most_years.setMaximumSize(QSize(52, 16777215))
        self.most_years.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.years_place.addWidget(self.most_years)

        self.unit_label = QLabel(PeopleFilters)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setTextFormat(Qt.TextFormat.PlainText)

        self.years_place.addWidget(self.unit_label)


        self.grid.addLayout(self.years_place, 3, 2, 1, 1)

        self.project = QComboBox(PeopleFilters)
        self.project.setObjectName(u"project")

        self.grid.addWidget(self.project, 3, 3, 1, 1)

        self.contact = QComboBox(PeopleFilters)
        self.contact.setObjectName(u"contact")

        self.grid.addWidget(self.contact, 3, 4, 1, 1)

        self.mailing = QComboBox(PeopleFilters)
        self.mailing.setObjectName(u"mailing")

        self.grid.addWidget(self.mailing, 3, 5, 1, 1)

        self.grid.setColumnStretch(0, 3)
        self.grid.setColumnStretch(1, 3)
        self.grid.setColumnStretch(2, 2)
        self.grid.setColumnStretch(3, 3)
        self.grid.setColumnStretch(4, 3)
        self.grid.setColumnStretch(5, 3)
#if QT_CONFIG(shortcut)
        self.years_label.setBuddy(self.least_years)
        self.project_label.setBuddy(self.project)
        self.contact_label.setBuddy(self.contact)
        self.mailing_label.setBuddy(self.mailing)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PeopleFilters)
    # setupUi

    def retranslateUi(self, PeopleFilters):
#if QT_CONFIG(accessibility)
        PeopleFilters.setAccessibleName(QCoreApplication.translate("PeopleFilters", u"Filtres de la liste", None))
#endif // QT_CONFIG(accessibility)
        self.standing_label.setText(QCoreApplication.translate("PeopleFilters", u"Statut aujourd\u2019hui (un ou plusieurs)", None))
        self.residence_label.setText(QCoreApplication.translate("PeopleFilters", u"R\u00e9sidence", None))
        self.commune_label.setText(QCoreApplication.translate("PeopleFilters", u"Commune", None))
        self.years_label.setText(QCoreApplication.translate("PeopleFilters", u"Anciennet\u00e9", None))
        self.project_label.setText(QCoreApplication.translate("PeopleFilters", u"Projet", None))
        self.contact_label.setText(QCoreApplication.translate("PeopleFilters", u"\u00c9changes", None))
        self.mailing_label.setText(QCoreApplication.translate("PeopleFilters", u"Envois group\u00e9s", None))
        self.from_label.setText(QCoreApplication.translate("PeopleFilters", u"de", None))
#if QT_CONFIG(accessibility)
        self.least_years.setAccessibleName(QCoreApplication.translate("PeopleFilters", u"Anciennet\u00e9, au moins, en ann\u00e9es", None))
#endif // QT_CONFIG(accessibility)
        self.to_label.setText(QCoreApplication.translate("PeopleFilters", u"\u00e0", None))
#if QT_CONFIG(accessibility)
        self.most_years.setAccessibleName(QCoreApplication.translate("PeopleFilters", u"Anciennet\u00e9, au plus, en ann\u00e9es", None))
#endif // QT_CONFIG(accessibility)
        self.unit_label.setText(QCoreApplication.translate("PeopleFilters", u"ans", None))
#if QT_CONFIG(accessibility)
        self.project.setAccessibleName(QCoreApplication.translate("PeopleFilters", u"Porteur d\u2019un projet", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("PeopleFilters", u"\u00c9changes not\u00e9s", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.mailing.setAccessibleName(QCoreApplication.translate("PeopleFilters", u"Envois group\u00e9s", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

