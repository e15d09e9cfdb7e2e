# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'residence_silence.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

class Ui_ResidenceSilence(object):
    def setupUi(self, ResidenceSilence):
        if not ResidenceSilence.objectName():
            ResidenceSilence.setObjectName(u"ResidenceSilence")
        ResidenceSilence.resize(440, 230)
        ResidenceSilence.setMinimumSize(QSize(440, 0))
        self.column = QVBoxLayout(ResidenceSilence)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.explanation_label = QLabel(ResidenceSilence)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.column.addWidget(self.explanation_label)

        self.months_pair = QVBoxLayout()
        self.months_pair.setSpacing(4)
        self.months_pair.setObjectName(u"months_pair")
        self.months_label = QLabel(ResidenceSilence)
        self.months_label.setObjectName(u"months_label")
        self.months_label.setTextFormat(Qt.TextFormat.PlainText)

        self.months_pair.addWidget(self.months_label)

        self.months = QSpinBox(ResidenceSilence)
        self.months.setObjectName(u"months")
        self.months.setMinimum(1)
        self.months.setMaximum(120)

        self.months_pair.addWidget(self.months)


        self.column.addLayout(self.months_pair)

        self.error_label = QLabel(ResidenceSilence)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(10)
        self.button_row.setObjectName(u"button_row")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)

        self.cancel_button = QPushButton(ResidenceSilence)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ResidenceSilence)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.months_label.setBuddy(self.months)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.months, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ResidenceSilence)
    # setupUi

    def retranslateUi(self, ResidenceSilence):
        ResidenceSilence.setWindowTitle(QCoreApplication.translate("ResidenceSilence", u"R\u00e9sidences silencieuses", None))
        self.explanation_label.setText(QCoreApplication.translate("ResidenceSilence", u"Une r\u00e9sidence est dite silencieuse quand on n\u2019y a not\u00e9 ni id\u00e9e, ni \u00e9tape d\u2019un projet, ni \u00e9change depuis un certain temps. Cette dur\u00e9e vaut pour toute l\u2019\u00e9quipe.", None))
        self.months_label.setText(QCoreApplication.translate("ResidenceSilence", u"Silencieuse &apr\u00e8s", None))
#if QT_CONFIG(accessibility)
        self.months.setAccessibleName(QCoreApplication.translate("ResidenceSilence", u"Nombre de mois de silence", None))
#endif // QT_CONFIG(accessibility)
        self.months.setSuffix(QCoreApplication.translate("ResidenceSilence", u"\u00a0mois", None))
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ResidenceSilence", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ResidenceSilence", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ResidenceSilence", u"&Enregistrer", None))
    # retranslateUi

