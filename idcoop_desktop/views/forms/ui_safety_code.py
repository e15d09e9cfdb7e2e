# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'safety_code.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QVBoxLayout)

class Ui_SafetyCode(object):
    def setupUi(self, SafetyCode):
        if not SafetyCode.objectName():
            SafetyCode.setObjectName(u"SafetyCode")
        SafetyCode.resize(620, 420)
        SafetyCode.setMinimumSize(QSize(620, 0))
        self.place = QVBoxLayout(SafetyCode)
        self.place.setSpacing(0)
        self.place.setObjectName(u"place")
        self.place.setContentsMargins(22, 20, 22, 18)

        self.retranslateUi(SafetyCode)
    # setupUi

    def retranslateUi(self, SafetyCode):
        SafetyCode.setWindowTitle(QCoreApplication.translate("SafetyCode", u"Code de secours", None))
    # retranslateUi

