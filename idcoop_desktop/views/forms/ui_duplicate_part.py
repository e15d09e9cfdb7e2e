# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duplicate_part.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)

class Ui_DuplicatePart(object):
    def setupUi(self, DuplicatePart):
        if not DuplicatePart.objectName():
            DuplicatePart.setObjectName(u"DuplicatePart")
        DuplicatePart.resize(560, 300)
        DuplicatePart.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(DuplicatePart)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.heading_label = QLabel(DuplicatePart)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setWordWrap(True)

        self.column.addWidget(self.heading_label)

        self.choices_place = QVBoxLayout()
        self.choices_place.setSpacing(4)
        self.choices_place.setObjectName(u"choices_place")
        self.choices_place.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.choices_place)

        self.explain_label = QLabel(DuplicatePart)
        self.explain_label.setObjectName(u"explain_label")
        self.explain_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explain_label.setWordWrap(True)

        self.column.addWidget(self.explain_label)

        self.two_box = QCheckBox(DuplicatePart)
        self.two_box.setObjectName(u"two_box")
        self.two_box.setChecked(True)

        self.column.addWidget(self.two_box)

        self.error_label = QLabel(DuplicatePart)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.cancel_button = QPushButton(DuplicatePart)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(DuplicatePart)
        self.save_button.setObjectName(u"save_button")

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)


        self.retranslateUi(DuplicatePart)
    # setupUi

    def retranslateUi(self, DuplicatePart):
        DuplicatePart.setWindowTitle(QCoreApplication.translate("DuplicatePart", u"S\u00e9parer une fiche", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("DuplicatePart", u"heading", None))
        self.explain_label.setText(QCoreApplication.translate("DuplicatePart", u"Elle reprend ses donn\u00e9es d\u2019avant la fusion. Ce qui a \u00e9t\u00e9 modifi\u00e9 ou ajout\u00e9 depuis reste sur la fiche actuelle.", None))
        self.explain_label.setProperty(u"role", QCoreApplication.translate("DuplicatePart", u"muted", None))
        self.two_box.setText(QCoreApplication.translate("DuplicatePart", u"Ce sont &deux personnes\u00a0: ne plus les proposer comme doublon", None))
        self.error_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DuplicatePart", u"&Annuler", None))
        self.save_button.setText(QCoreApplication.translate("DuplicatePart", u"&S\u00e9parer", None))
    # retranslateUi

