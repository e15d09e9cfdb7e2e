# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'publications_prepare.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PublicationsPrepare(object):
    def setupUi(self, PublicationsPrepare):
        if not PublicationsPrepare.objectName():
            PublicationsPrepare.setObjectName(u"PublicationsPrepare")
        PublicationsPrepare.resize(420, 480)
        self.column = QVBoxLayout(PublicationsPrepare)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 14, 16, 14)
        self.kind_label = QLabel(PublicationsPrepare)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setWordWrap(True)

        self.column.addWidget(self.kind_label)

        self.subject_label = QLabel(PublicationsPrepare)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)
        self.subject_label.setWordWrap(True)

        self.column.addWidget(self.subject_label)

        self.year_row = QWidget(PublicationsPrepare)
        self.year_row.setObjectName(u"year_row")
        self.year_grid = QGridLayout(self.year_row)
        self.year_grid.setObjectName(u"year_grid")
        self.year_grid.setVerticalSpacing(6)
        self.year_grid.setContentsMargins(0, 0, 0, 0)
        self.year_label = QLabel(self.year_row)
        self.year_label.setObjectName(u"year_label")

        self.year_grid.addWidget(self.year_label, 0, 0, 1, 1)

        self.year_box = QComboBox(self.year_row)
        self.year_box.setObjectName(u"year_box")

        self.year_grid.addWidget(self.year_box, 0, 1, 1, 1)


        self.column.addWidget(self.year_row)

        self.residence_row = QWidget(PublicationsPrepare)
        self.residence_row.setObjectName(u"residence_row")
        self.residence_column = QVBoxLayout(self.residence_row)
        self.residence_column.setSpacing(6)
        self.residence_column.setObjectName(u"residence_column")
        self.residence_column.setContentsMargins(0, 0, 0, 0)
        self.any_residence_button = QRadioButton(self.residence_row)
        self.any_residence_button.setObjectName(u"any_residence_button")
        self.any_residence_button.setChecked(True)

        self.residence_column.addWidget(self.any_residence_button)

        self.one_residence_button = QRadioButton(self.residence_row)
        self.one_residence_button.setObjectName(u"one_residence_button")

        self.residence_column.addWidget(self.one_residence_button)

        self.residence_place = QVBoxLayout()
        self.residence_place.setObjectName(u"residence_place")

        self.residence_column.addLayout(self.residence_place)


        self.column.addWidget(self.residence_row)

        self.projects_place = QVBoxLayout()
        self.projects_place.setObjectName(u"projects_place")

        self.column.addLayout(self.projects_place)

        self.empty_label = QLabel(PublicationsPrepare)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setWordWrap(True)

        self.column.addWidget(self.empty_label)

        self.space = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.theme_label = QLabel(PublicationsPrepare)
        self.theme_label.setObjectName(u"theme_label")

        self.foot.addWidget(self.theme_label)

        self.theme_box = QComboBox(PublicationsPrepare)
        self.theme_box.setObjectName(u"theme_box")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.theme_box.sizePolicy().hasHeightForWidth())
        self.theme_box.setSizePolicy(sizePolicy)
        self.theme_box.setMinimumContentsLength(8)
        self.theme_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foot.addWidget(self.theme_box)

        self.prepare_button = QPushButton(PublicationsPrepare)
        self.prepare_button.setObjectName(u"prepare_button")

        self.foot.addWidget(self.prepare_button)


        self.column.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year_box)
        self.theme_label.setBuddy(self.theme_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year_box, self.any_residence_button)
        QWidget.setTabOrder(self.any_residence_button, self.one_residence_button)
        QWidget.setTabOrder(self.one_residence_button, self.theme_box)
        QWidget.setTabOrder(self.theme_box, self.prepare_button)

        self.retranslateUi(PublicationsPrepare)
    # setupUi

    def retranslateUi(self, PublicationsPrepare):
        PublicationsPrepare.setProperty(u"surface", QCoreApplication.translate("PublicationsPrepare", u"card", None))
        self.kind_label.setProperty(u"role", QCoreApplication.translate("PublicationsPrepare", u"subtitle", None))
        self.subject_label.setProperty(u"role", QCoreApplication.translate("PublicationsPrepare", u"muted", None))
        self.year_label.setText(QCoreApplication.translate("PublicationsPrepare", u"&Ann\u00e9e", None))
#if QT_CONFIG(accessibility)
        self.year_box.setAccessibleName(QCoreApplication.translate("PublicationsPrepare", u"Ann\u00e9e racont\u00e9e", None))
#endif // QT_CONFIG(accessibility)
        self.any_residence_button.setText(QCoreApplication.translate("PublicationsPrepare", u"&Toutes les r\u00e9sidences, sans adresse", None))
        self.one_residence_button.setText(QCoreApplication.translate("PublicationsPrepare", u"Une r\u00e9sidence en parti&culier", None))
        self.empty_label.setText(QCoreApplication.translate("PublicationsPrepare", u"Choisissez un document dans la galerie.", None))
        self.empty_label.setProperty(u"role", QCoreApplication.translate("PublicationsPrepare", u"muted", None))
        self.theme_label.setText(QCoreApplication.translate("PublicationsPrepare", u"T&h\u00e8me", None))
#if QT_CONFIG(accessibility)
        self.theme_box.setAccessibleName(QCoreApplication.translate("PublicationsPrepare", u"Th\u00e8me du document", None))
#endif // QT_CONFIG(accessibility)
        self.prepare_button.setText(QCoreApplication.translate("PublicationsPrepare", u"&Pr\u00e9parer", None))
    # retranslateUi

