# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duplicates_page.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout,
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout)

class Ui_DuplicatesPage(object):
    def setupUi(self, DuplicatesPage):
        if not DuplicatesPage.objectName():
            DuplicatesPage.setObjectName(u"DuplicatesPage")
        DuplicatesPage.resize(1060, 590)
        DuplicatesPage.setMinimumSize(QSize(900, 0))
        self.column = QVBoxLayout(DuplicatesPage)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(18, 14, 18, 14)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.titles = QVBoxLayout()
        self.titles.setSpacing(2)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(DuplicatesPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.titles.addWidget(self.title_label)

        self.count_label = QLabel(DuplicatesPage)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)

        self.titles.addWidget(self.count_label)


        self.head.addLayout(self.titles)

        self.again_button = QPushButton(DuplicatesPage)
        self.again_button.setObjectName(u"again_button")

        self.head.addWidget(self.again_button)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.progress_frame = QFrame(DuplicatesPage)
        self.progress_frame.setObjectName(u"progress_frame")
        self.progress_row = QHBoxLayout(self.progress_frame)
        self.progress_row.setSpacing(12)
        self.progress_row.setObjectName(u"progress_row")
        self.progress_row.setContentsMargins(14, 8, 10, 8)
        self.progress_label = QLabel(self.progress_frame)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setTextFormat(Qt.TextFormat.PlainText)

        self.progress_row.addWidget(self.progress_label)

        self.progress_bar = QProgressBar(self.progress_frame)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.progress_row.addWidget(self.progress_bar)

        self.stop_button = QPushButton(self.progress_frame)
        self.stop_button.setObjectName(u"stop_button")

        self.progress_row.addWidget(self.stop_button)

        self.progress_row.setStretch(1, 1)

        self.column.addWidget(self.progress_frame)

        self.views = QStackedWidget(DuplicatesPage)
        self.views.setObjectName(u"views")

        self.column.addWidget(self.views)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.close_button = QPushButton(DuplicatesPage)
        self.close_button.setObjectName(u"close_button")

        self.buttons.addWidget(self.close_button)

        self.gap = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.skip_button = QPushButton(DuplicatesPage)
        self.skip_button.setObjectName(u"skip_button")

        self.buttons.addWidget(self.skip_button)

        self.two_button = QPushButton(DuplicatesPage)
        self.two_button.setObjectName(u"two_button")

        self.buttons.addWidget(self.two_button)

        self.merge_button = QPushButton(DuplicatesPage)
        self.merge_button.setObjectName(u"merge_button")

        self.buttons.addWidget(self.merge_button)


        self.column.addLayout(self.buttons)

        self.column.setStretch(2, 1)

        self.retranslateUi(DuplicatesPage)
    # setupUi

    def retranslateUi(self, DuplicatesPage):
        DuplicatesPage.setWindowTitle(QCoreApplication.translate("DuplicatesPage", u"Doublons", None))
        self.title_label.setText(QCoreApplication.translate("DuplicatesPage", u"Doublons", None))
        self.title_label.setProperty(u"role", QCoreApplication.translate("DuplicatesPage", u"title", None))
        self.count_label.setText("")
        self.count_label.setProperty(u"role", QCoreApplication.translate("DuplicatesPage", u"muted", None))
        self.again_button.setText(QCoreApplication.translate("DuplicatesPage", u"&Comparer \u00e0 nouveau", None))
        self.progress_frame.setProperty(u"surface", QCoreApplication.translate("DuplicatesPage", u"notice", None))
        self.progress_label.setText(QCoreApplication.translate("DuplicatesPage", u"Comparaison des fiches\u2026", None))
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("DuplicatesPage", u"Avancement de la comparaison", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("DuplicatesPage", u"Arr\u00ea&ter", None))
        self.close_button.setText(QCoreApplication.translate("DuplicatesPage", u"Fe&rmer", None))
        self.skip_button.setText(QCoreApplication.translate("DuplicatesPage", u"&Paire suivante", None))
        self.two_button.setText(QCoreApplication.translate("DuplicatesPage", u"Ce sont &deux personnes", None))
        self.merge_button.setText(QCoreApplication.translate("DuplicatesPage", u"&Fusionner\u2026", None))
    # retranslateUi

