# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_progress.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)
class Ui_ImportProgress(object):
    def setupUi(self, ImportProgress):
        if not ImportProgress.objectName():
            ImportProgress.setObjectName(u"ImportProgress")
        ImportProgress.resize(1060, 480)
        self.column = QVBoxLayout(ImportProgress)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.above)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(0)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.before)

        self.work_card = QFrame(ImportProgress)
        self.work_card.setObjectName(u"work_card")
        self.work_card_column = QVBoxLayout(self.work_card)
        self.work_card_column.setSpacing(12)
        self.work_card_column.setObjectName(u"work_card_column")
        self.work_card_column.setContentsMargins(24, 22, 24, 20)
        self.title_label = QLabel(self.work_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.work_card_column.addWidget(self.title_label)

        self.hint_label = QLabel(self.work_card)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.work_card_column.addWidget(self.hint_label)

        self.bar = QProgressBar(self.work_card)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)
        self.bar.setMinimumSize(QSize(460, 0))

        self.work_card_column.addWidget(self.bar)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(10)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(self.work_card)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)

        self.foot.addWidget(self.count_label)

        self.cancel_button = QPushButton(self.work_card)
        self.cancel_button.setObjectName(u"cancel_button")

        self.foot.addWidget(self.cancel_button)

        self.foot.setStretch(0, 1)

        self.work_card_column.addLayout(self.foot)


        self.middle.addWidget(self.work_card)

        self.after = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.after)


        self.column.addLayout(self.middle)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)


        self.retranslateUi(ImportProgress)
    # setupUi

    def retranslateUi(self, ImportProgress):
#if QT_CONFIG(accessibility)
        ImportProgress.setAccessibleName(QCoreApplication.translate("ImportProgress", u"Travail en cours", None))
#endif // QT_CONFIG(accessibility)
        self.work_card.setProperty(u"surface", QCoreApplication.translate("ImportProgress", u"card", None))
#if QT_CONFIG(accessibility)
        self.work_card.setAccessibleName(QCoreApplication.translate("ImportProgress", u"Travail en cours", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText("")
        self.title_label.setProperty(u"role", QCoreApplication.translate("ImportProgress", u"subtitle", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"role", QCoreApplication.translate("ImportProgress", u"muted", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("ImportProgress", u"Avancement", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.count_label.setProperty(u"role", QCoreApplication.translate("ImportProgress", u"muted", None))
        self.cancel_button.setText(QCoreApplication.translate("ImportProgress", u"&Annuler", None))
    # retranslateUi

