# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'closing_year.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_ClosingYear(object):
    def setupUi(self, ClosingYear):
        if not ClosingYear.objectName():
            ClosingYear.setObjectName(u"ClosingYear")
        ClosingYear.resize(760, 200)
        ClosingYear.setMinimumSize(QSize(760, 0))
        self.column = QVBoxLayout(ClosingYear)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.state_label = QLabel(ClosingYear)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setWordWrap(True)
        self.state_label.setProperty(u"role", u"heading")

        self.column.addWidget(self.state_label)

        self.explanation_label = QLabel(ClosingYear)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"muted")

        self.column.addWidget(self.explanation_label)

        self.scroll = QScrollArea(ClosingYear)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.cards = QVBoxLayout(self.sheet)
        self.cards.setSpacing(12)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 8, 0)
        self.scroll.setWidget(self.sheet)

        self.column.addWidget(self.scroll)

        self.decided_by_pair = QVBoxLayout()
        self.decided_by_pair.setSpacing(4)
        self.decided_by_pair.setObjectName(u"decided_by_pair")
        self.decided_by_label = QLabel(ClosingYear)
        self.decided_by_label.setObjectName(u"decided_by_label")
        self.decided_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.decided_by_pair.addWidget(self.decided_by_label)

        self.decided_by_edit = QLineEdit(ClosingYear)
        self.decided_by_edit.setObjectName(u"decided_by_edit")
        self.decided_by_edit.setMaxLength(120)

        self.decided_by_pair.addWidget(self.decided_by_edit)


        self.column.addLayout(self.decided_by_pair)

        self.sure_box = QCheckBox(ClosingYear)
        self.sure_box.setObjectName(u"sure_box")

        self.column.addWidget(self.sure_box)

        self.error_label = QLabel(ClosingYear)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)
        self.error_label.setProperty(u"role", u"error")

        self.column.addWidget(self.error_label)

        self.bottom_spacer = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_spacer)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(10)
        self.button_row.setObjectName(u"button_row")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)

        self.cancel_button = QPushButton(ClosingYear)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ClosingYear)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.decided_by_label.setBuddy(self.decided_by_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.decided_by_edit, self.sure_box)
        QWidget.setTabOrder(self.sure_box, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ClosingYear)
    # setupUi

    def retranslateUi(self, ClosingYear):
        ClosingYear.setWindowTitle(QCoreApplication.translate("ClosingYear", u"Cl\u00f4turer un exercice", None))
        self.state_label.setText("")
        self.explanation_label.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ClosingYear", u"Ce qui est v\u00e9rifi\u00e9 et report\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.decided_by_label.setText(QCoreApplication.translate("ClosingYear", u"Cl\u00f4ture &d\u00e9cid\u00e9e par (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.decided_by_edit.setAccessibleName(QCoreApplication.translate("ClosingYear", u"Cl\u00f4ture d\u00e9cid\u00e9e par", None))
#endif // QT_CONFIG(accessibility)
        self.decided_by_edit.setPlaceholderText(QCoreApplication.translate("ClosingYear", u"Par exemple l\u2019assembl\u00e9e g\u00e9n\u00e9rale", None))
        self.sure_box.setText(QCoreApplication.translate("ClosingYear", u"&J\u2019ai compris\u00a0: la cl\u00f4ture ne s\u2019annule pas", None))
#if QT_CONFIG(accessibility)
        self.sure_box.setAccessibleName(QCoreApplication.translate("ClosingYear", u"J\u2019ai compris\u00a0: la cl\u00f4ture ne s\u2019annule pas", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ClosingYear", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ClosingYear", u"&Cl\u00f4turer l\u2019exercice", None))
    # retranslateUi

