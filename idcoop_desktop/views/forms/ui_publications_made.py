# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'publications_made.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QProgressBar, QPushButton,
    QVBoxLayout, QWidget)

class Ui_PublicationsMade(object):
    def setupUi(self, PublicationsMade):
        if not PublicationsMade.objectName():
            PublicationsMade.setObjectName(u"PublicationsMade")
        PublicationsMade.resize(1060, 480)
        self.column = QVBoxLayout(PublicationsMade)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.search_place = QHBoxLayout()
        self.search_place.setObjectName(u"search_place")

        self.bar.addLayout(self.search_place)

        self.kind_box = QComboBox(PublicationsMade)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.bar.addWidget(self.kind_box)

        self.year_box = QComboBox(PublicationsMade)
        self.year_box.setObjectName(u"year_box")
        self.year_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.bar.addWidget(self.year_box)

        self.outdated_box = QCheckBox(PublicationsMade)
        self.outdated_box.setObjectName(u"outdated_box")

        self.bar.addWidget(self.outdated_box)

        self.bar.setStretch(0, 1)

        self.column.addLayout(self.bar)

        self.scan_bar = QFrame(PublicationsMade)
        self.scan_bar.setObjectName(u"scan_bar")
        self.scan_row = QHBoxLayout(self.scan_bar)
        self.scan_row.setObjectName(u"scan_row")
        self.scan_row.setContentsMargins(12, 6, 8, 6)
        self.scan_label = QLabel(self.scan_bar)
        self.scan_label.setObjectName(u"scan_label")
        self.scan_label.setTextFormat(Qt.TextFormat.PlainText)

        self.scan_row.addWidget(self.scan_label)

        self.scan_progress = QProgressBar(self.scan_bar)
        self.scan_progress.setObjectName(u"scan_progress")
        self.scan_progress.setTextVisible(False)

        self.scan_row.addWidget(self.scan_progress)

        self.stop_button = QPushButton(self.scan_bar)
        self.stop_button.setObjectName(u"stop_button")

        self.scan_row.addWidget(self.stop_button)


        self.column.addWidget(self.scan_bar)

        self.body_place = QVBoxLayout()
        self.body_place.setObjectName(u"body_place")

        self.column.addLayout(self.body_place)

        QWidget.setTabOrder(self.kind_box, self.year_box)
        QWidget.setTabOrder(self.year_box, self.outdated_box)
        QWidget.setTabOrder(self.outdated_box, self.stop_button)

        self.retranslateUi(PublicationsMade)
    # setupUi

    def retranslateUi(self, PublicationsMade):
#if QT_CONFIG(accessibility)
        PublicationsMade.setAccessibleName(QCoreApplication.translate("PublicationsMade", u"Documents faits", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("PublicationsMade", u"Sorte de document", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.year_box.setAccessibleName(QCoreApplication.translate("PublicationsMade", u"Ann\u00e9e o\u00f9 le document a \u00e9t\u00e9 fait", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.outdated_box.setToolTip(QCoreApplication.translate("PublicationsMade", u"Ceux dont les donn\u00e9es ont chang\u00e9, et ceux qu\u2019il ne faut plus montrer", None))
#endif // QT_CONFIG(tooltip)
        self.outdated_box.setText(QCoreApplication.translate("PublicationsMade", u"\u00c0 revoir seule&ment", None))
        self.scan_bar.setProperty(u"surface", QCoreApplication.translate("PublicationsMade", u"notice", None))
#if QT_CONFIG(accessibility)
        self.scan_progress.setAccessibleName(QCoreApplication.translate("PublicationsMade", u"Documents v\u00e9rifi\u00e9s", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("PublicationsMade", u"&Arr\u00eater", None))
    # retranslateUi

