# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'safety_work.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_SafetyWork(object):
    def setupUi(self, SafetyWork):
        if not SafetyWork.objectName():
            SafetyWork.setObjectName(u"SafetyWork")
        SafetyWork.resize(440, 140)
        SafetyWork.setMinimumSize(QSize(420, 0))
        self.column = QVBoxLayout(SafetyWork)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 18, 20, 16)
        self.title_label = QLabel(SafetyWork)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"subtitle")

        self.column.addWidget(self.title_label)

        self.words_label = QLabel(SafetyWork)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)
        self.words_label.setProperty(u"role", u"muted")

        self.column.addWidget(self.words_label)

        self.bar = QProgressBar(SafetyWork)
        self.bar.setObjectName(u"bar")
        self.bar.setMaximum(0)
        self.bar.setTextVisible(False)

        self.column.addWidget(self.bar)

        self.spare = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spare)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.foot_space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.stop_button = QPushButton(SafetyWork)
        self.stop_button.setObjectName(u"stop_button")

        self.foot.addWidget(self.stop_button)


        self.column.addLayout(self.foot)


        self.retranslateUi(SafetyWork)
    # setupUi

    def retranslateUi(self, SafetyWork):
        self.title_label.setText("")
        self.words_label.setText("")
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("SafetyWork", u"Avancement", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText("")
        pass
    # retranslateUi

