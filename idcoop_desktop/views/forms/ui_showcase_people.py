# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'showcase_people.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame,
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ShowcasePeople(object):
    def setupUi(self, ShowcasePeople):
        if not ShowcasePeople.objectName():
            ShowcasePeople.setObjectName(u"ShowcasePeople")
        ShowcasePeople.resize(720, 560)
        ShowcasePeople.setMinimumSize(QSize(640, 440))
        self.column = QVBoxLayout(ShowcasePeople)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.head = QHBoxLayout()
        self.head.setSpacing(14)
        self.head.setObjectName(u"head")
        self.picture_place = QVBoxLayout()
        self.picture_place.setObjectName(u"picture_place")

        self.head.addLayout(self.picture_place)

        self.told = QVBoxLayout()
        self.told.setSpacing(4)
        self.told.setObjectName(u"told")
        self.name_label = QLabel(ShowcasePeople)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setWordWrap(True)
        self.name_label.setProperty(u"role", u"heading")

        self.told.addWidget(self.name_label)

        self.lead_label = QLabel(ShowcasePeople)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lead_label.setWordWrap(True)
        self.lead_label.setProperty(u"role", u"muted")

        self.told.addWidget(self.lead_label)

        self.told_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.told.addItem(self.told_gap)

        self.told.setStretch(2, 1)

        self.head.addLayout(self.told)


        self.column.addLayout(self.head)

        self.person_label = QLabel(ShowcasePeople)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.person_label)

        self.adding = QHBoxLayout()
        self.adding.setSpacing(10)
        self.adding.setObjectName(u"adding")
        self.person_place = QVBoxLayout()
        self.person_place.setObjectName(u"person_place")

        self.adding.addLayout(self.person_place)

        self.minor_check = QCheckBox(ShowcasePeople)
        self.minor_check.setObjectName(u"minor_check")

        self.adding.addWidget(self.minor_check)

        self.add_button = QPushButton(ShowcasePeople)
        self.add_button.setObjectName(u"add_button")

        self.adding.addWidget(self.add_button)

        self.adding.setStretch(0, 1)

        self.column.addLayout(self.adding)

        self.error_label = QLabel(ShowcasePeople)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)
        self.error_label.setProperty(u"role", u"error")

        self.column.addWidget(self.error_label)

        self.scroll = QScrollArea(ShowcasePeople)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines_host = QWidget()
        self.lines_host.setObjectName(u"lines_host")
        self.lines_place = QVBoxLayout(self.lines_host)
        self.lines_place.setSpacing(4)
        self.lines_place.setObjectName(u"lines_place")
        self.lines_place.setContentsMargins(0, 0, 0, 0)
        self.scroll.setWidget(self.lines_host)

        self.column.addWidget(self.scroll)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(10)
        self.foot.setObjectName(u"foot")
        self.print_button = QPushButton(ShowcasePeople)
        self.print_button.setObjectName(u"print_button")

        self.foot.addWidget(self.print_button)

        self.status_label = QLabel(ShowcasePeople)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setWordWrap(True)
        self.status_label.setProperty(u"role", u"success")

        self.foot.addWidget(self.status_label)

        self.close_button = QPushButton(ShowcasePeople)
        self.close_button.setObjectName(u"close_button")

        self.foot.addWidget(self.close_button)

        self.foot.setStretch(1, 1)

        self.column.addLayout(self.foot)

        self.column.setStretch(4, 1)
        QWidget.setTabOrder(self.minor_check, self.add_button)
        QWidget.setTabOrder(self.add_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.close_button)

        self.retranslateUi(ShowcasePeople)
    # setupUi

    def retranslateUi(self, ShowcasePeople):
        ShowcasePeople.setWindowTitle(QCoreApplication.translate("ShowcasePeople", u"Qui est sur la photo", None))
        self.name_label.setText("")
        self.lead_label.setText(QCoreApplication.translate("ShowcasePeople", u"Nommez toute personne que l\u2019on peut reconna\u00eetre. Un visage cach\u00e9 dans la photo ne se nomme pas.", None))
        self.person_label.setText(QCoreApplication.translate("ShowcasePeople", u"&Ajouter un coop\u00e9rateur, ou un nom", None))
        self.minor_check.setText(QCoreApplication.translate("ShowcasePeople", u"&Mineur", None))
        self.add_button.setText(QCoreApplication.translate("ShowcasePeople", u"A&jouter", None))
#if QT_CONFIG(accessibility)
        self.add_button.setAccessibleName(QCoreApplication.translate("ShowcasePeople", u"Ajouter \u00e0 la photo", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ShowcasePeople", u"Personnes sur la photo", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("ShowcasePeople", u"&Imprimer les autorisations\u2026", None))
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("ShowcasePeople", u"Imprimer les autorisations \u00e0 faire signer", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setText("")
        self.close_button.setText(QCoreApplication.translate("ShowcasePeople", u"&Fermer", None))
    # retranslateUi

