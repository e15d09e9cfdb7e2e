# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'showcase_incoming.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ShowcaseIncoming(object):
    def setupUi(self, ShowcaseIncoming):
        if not ShowcaseIncoming.objectName():
            ShowcaseIncoming.setObjectName(u"ShowcaseIncoming")
        ShowcaseIncoming.resize(600, 160)
        self.column = QVBoxLayout(ShowcaseIncoming)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.moment_bar = QHBoxLayout()
        self.moment_bar.setSpacing(8)
        self.moment_bar.setObjectName(u"moment_bar")
        self.moment_label = QLabel(ShowcaseIncoming)
        self.moment_label.setObjectName(u"moment_label")
        self.moment_label.setTextFormat(Qt.TextFormat.PlainText)

        self.moment_bar.addWidget(self.moment_label)

        self.moment_combo = QComboBox(ShowcaseIncoming)
        self.moment_combo.setObjectName(u"moment_combo")

        self.moment_bar.addWidget(self.moment_combo)

        self.moment_after = QLabel(ShowcaseIncoming)
        self.moment_after.setObjectName(u"moment_after")
        self.moment_after.setTextFormat(Qt.TextFormat.PlainText)

        self.moment_bar.addWidget(self.moment_after)

        self.moment_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.moment_bar.addItem(self.moment_gap)

        self.cancel_button = QPushButton(ShowcaseIncoming)
        self.cancel_button.setObjectName(u"cancel_button")

        self.moment_bar.addWidget(self.cancel_button)


        self.column.addLayout(self.moment_bar)

        self.progress_bar = QProgressBar(ShowcaseIncoming)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.column.addWidget(self.progress_bar)

        self.offer_frame = QFrame(ShowcaseIncoming)
        self.offer_frame.setObjectName(u"offer_frame")
        self.offer_frame.setProperty(u"surface", u"notice")
        self.offer_column = QVBoxLayout(self.offer_frame)
        self.offer_column.setSpacing(6)
        self.offer_column.setObjectName(u"offer_column")
        self.offer_column.setContentsMargins(12, 10, 12, 10)
        self.offer_label = QLabel(self.offer_frame)
        self.offer_label.setObjectName(u"offer_label")
        self.offer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.offer_label.setWordWrap(True)

        self.offer_column.addWidget(self.offer_label)

        self.days_check = QCheckBox(self.offer_frame)
        self.days_check.setObjectName(u"days_check")

        self.offer_column.addWidget(self.days_check)

        self.places_check = QCheckBox(self.offer_frame)
        self.places_check.setObjectName(u"places_check")

        self.offer_column.addWidget(self.places_check)

        self.offer_bar = QHBoxLayout()
        self.offer_bar.setSpacing(8)
        self.offer_bar.setObjectName(u"offer_bar")
        self.keep_button = QPushButton(self.offer_frame)
        self.keep_button.setObjectName(u"keep_button")

        self.offer_bar.addWidget(self.keep_button)

        self.forget_button = QPushButton(self.offer_frame)
        self.forget_button.setObjectName(u"forget_button")

        self.offer_bar.addWidget(self.forget_button)

        self.offer_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.offer_bar.addItem(self.offer_gap)


        self.offer_column.addLayout(self.offer_bar)


        self.column.addWidget(self.offer_frame)

#if QT_CONFIG(shortcut)
        self.moment_label.setBuddy(self.moment_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.moment_combo, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.days_check)
        QWidget.setTabOrder(self.days_check, self.places_check)
        QWidget.setTabOrder(self.places_check, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.forget_button)

        self.retranslateUi(ShowcaseIncoming)
    # setupUi

    def retranslateUi(self, ShowcaseIncoming):
        self.moment_label.setText(QCoreApplication.translate("ShowcaseIncoming", u"Photos prises", None))
#if QT_CONFIG(accessibility)
        self.moment_combo.setAccessibleName(QCoreApplication.translate("ShowcaseIncoming", u"Moment des photos \u00e0 ajouter", None))
#endif // QT_CONFIG(accessibility)
        self.moment_after.setText(QCoreApplication.translate("ShowcaseIncoming", u"le projet", None))
        self.cancel_button.setText(QCoreApplication.translate("ShowcaseIncoming", u"Arr\u00eater l\u2019ajout", None))
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("ShowcaseIncoming", u"Avancement de l\u2019ajout des photos", None))
#endif // QT_CONFIG(accessibility)
        self.offer_label.setText("")
        self.days_check.setText(QCoreApplication.translate("ShowcaseIncoming", u"Garder la date", None))
        self.places_check.setText(QCoreApplication.translate("ShowcaseIncoming", u"Garder le lieu", None))
        self.keep_button.setText(QCoreApplication.translate("ShowcaseIncoming", u"Garder ce qui est coch\u00e9", None))
        self.forget_button.setText(QCoreApplication.translate("ShowcaseIncoming", u"Ne rien garder", None))
        pass
    # retranslateUi

