# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_rescue.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)

class Ui_StartRescue(object):
    def setupUi(self, StartRescue):
        if not StartRescue.objectName():
            StartRescue.setObjectName(u"StartRescue")
        StartRescue.resize(520, 460)
        self.column = QVBoxLayout(StartRescue)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(StartRescue)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.column.addWidget(self.title_label)

        self.problem_label = QLabel(StartRescue)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)

        self.column.addWidget(self.problem_label)

        self.found_card = QFrame(StartRescue)
        self.found_card.setObjectName(u"found_card")
        self.found_card.setProperty(u"surface", u"card")
        self.found_column = QVBoxLayout(self.found_card)
        self.found_column.setSpacing(6)
        self.found_column.setObjectName(u"found_column")
        self.found_column.setContentsMargins(16, 12, 16, 12)
        self.found_title = QLabel(self.found_card)
        self.found_title.setObjectName(u"found_title")
        self.found_title.setTextFormat(Qt.TextFormat.PlainText)
        self.found_title.setWordWrap(True)
        self.found_title.setProperty(u"role", u"heading")

        self.found_column.addWidget(self.found_title)

        self.lines_label = QLabel(self.found_card)
        self.lines_label.setObjectName(u"lines_label")
        self.lines_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lines_label.setWordWrap(True)

        self.found_column.addWidget(self.lines_label)


        self.column.addWidget(self.found_card)

        self.error_label = QLabel(StartRescue)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.bar = QProgressBar(StartRescue)
        self.bar.setObjectName(u"bar")
        self.bar.setMaximum(0)
        self.bar.setTextVisible(False)

        self.column.addWidget(self.bar)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(StartRescue)
        self.back_button.setObjectName(u"back_button")

        self.foot.addWidget(self.back_button)

        self.foot_space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.other_button = QPushButton(StartRescue)
        self.other_button.setObjectName(u"other_button")

        self.foot.addWidget(self.other_button)

        self.restore_button = QPushButton(StartRescue)
        self.restore_button.setObjectName(u"restore_button")

        self.foot.addWidget(self.restore_button)


        self.column.addLayout(self.foot)


        self.retranslateUi(StartRescue)
    # setupUi

    def retranslateUi(self, StartRescue):
        self.title_label.setText("")
        self.problem_label.setText("")
        self.found_title.setText("")
        self.lines_label.setText("")
        self.error_label.setText("")
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("StartRescue", u"Avancement", None))
#endif // QT_CONFIG(accessibility)
        self.back_button.setText(QCoreApplication.translate("StartRescue", u"&Retour", None))
        self.other_button.setText(QCoreApplication.translate("StartRescue", u"&Autre fichier\u2026", None))
        self.restore_button.setText(QCoreApplication.translate("StartRescue", u"Reprendre cette &sauvegarde", None))
        pass
    # retranslateUi

