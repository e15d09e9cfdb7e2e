# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'publications_batch.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox,
    QFrame, QGridLayout, QHBoxLayout,
    QLabel, QListWidget, QProgressBar,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_PublicationsBatch(object):
    def setupUi(self, PublicationsBatch):
        if not PublicationsBatch.objectName():
            PublicationsBatch.setObjectName(u"PublicationsBatch")
        PublicationsBatch.resize(1020, 580)
        self.column = QVBoxLayout(PublicationsBatch)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 12, 14, 12)
        self.body = QHBoxLayout()
        self.body.setSpacing(16)
        self.body.setObjectName(u"body")
        self.what_column = QVBoxLayout()
        self.what_column.setSpacing(8)
        self.what_column.setObjectName(u"what_column")
        self.what_label = QLabel(PublicationsBatch)
        self.what_label.setObjectName(u"what_label")

        self.what_column.addWidget(self.what_label)

        self.projects_place = QVBoxLayout()
        self.projects_place.setObjectName(u"projects_place")

        self.what_column.addLayout(self.projects_place)

        self.shape_grid = QGridLayout()
        self.shape_grid.setObjectName(u"shape_grid")
        self.kind_label = QLabel(PublicationsBatch)
        self.kind_label.setObjectName(u"kind_label")

        self.shape_grid.addWidget(self.kind_label, 0, 0, 1, 1)

        self.kind_box = QComboBox(PublicationsBatch)
        self.kind_box.setObjectName(u"kind_box")

        self.shape_grid.addWidget(self.kind_box, 0, 1, 1, 1)

        self.theme_label = QLabel(PublicationsBatch)
        self.theme_label.setObjectName(u"theme_label")

        self.shape_grid.addWidget(self.theme_label, 1, 0, 1, 1)

        self.theme_box = QComboBox(PublicationsBatch)
        self.theme_box.setObjectName(u"theme_box")

        self.shape_grid.addWidget(self.theme_box, 1, 1, 1, 1)

        self.shape_grid.setColumnStretch(1, 1)

        self.what_column.addLayout(self.shape_grid)


        self.body.addLayout(self.what_column)

        self.where_column = QVBoxLayout()
        self.where_column.setSpacing(8)
        self.where_column.setObjectName(u"where_column")
        self.where_label = QLabel(PublicationsBatch)
        self.where_label.setObjectName(u"where_label")

        self.where_column.addWidget(self.where_label)

        self.place_grid = QGridLayout()
        self.place_grid.setObjectName(u"place_grid")
        self.commune_label = QLabel(PublicationsBatch)
        self.commune_label.setObjectName(u"commune_label")

        self.place_grid.addWidget(self.commune_label, 0, 0, 1, 1)

        self.commune_box = QComboBox(PublicationsBatch)
        self.commune_box.setObjectName(u"commune_box")

        self.place_grid.addWidget(self.commune_box, 0, 1, 1, 1)

        self.referent_label = QLabel(PublicationsBatch)
        self.referent_label.setObjectName(u"referent_label")

        self.place_grid.addWidget(self.referent_label, 1, 0, 1, 1)

        self.referent_box = QComboBox(PublicationsBatch)
        self.referent_box.setObjectName(u"referent_box")

        self.place_grid.addWidget(self.referent_box, 1, 1, 1, 1)

        self.place_grid.setColumnStretch(1, 1)

        self.where_column.addLayout(self.place_grid)

        self.filter_row = QHBoxLayout()
        self.filter_row.setObjectName(u"filter_row")
        self.people_box = QCheckBox(PublicationsBatch)
        self.people_box.setObjectName(u"people_box")

        self.filter_row.addWidget(self.people_box)

        self.silent_box = QCheckBox(PublicationsBatch)
        self.silent_box.setObjectName(u"silent_box")

        self.filter_row.addWidget(self.silent_box)

        self.filter_space = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_row.addItem(self.filter_space)

        self.every_button = QPushButton(PublicationsBatch)
        self.every_button.setObjectName(u"every_button")

        self.filter_row.addWidget(self.every_button)

        self.none_button = QPushButton(PublicationsBatch)
        self.none_button.setObjectName(u"none_button")

        self.filter_row.addWidget(self.none_button)


        self.where_column.addLayout(self.filter_row)

        self.residences_list = QListWidget(PublicationsBatch)
        self.residences_list.setObjectName(u"residences_list")
        self.residences_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.residences_list.setSpacing(3)
        self.residences_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.where_column.addWidget(self.residences_list)

        self.count_label = QLabel(PublicationsBatch)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.where_column.addWidget(self.count_label)

        self.file_row = QHBoxLayout()
        self.file_row.setObjectName(u"file_row")
        self.each_button = QRadioButton(PublicationsBatch)
        self.each_button.setObjectName(u"each_button")
        self.each_button.setChecked(True)

        self.file_row.addWidget(self.each_button)

        self.merged_button = QRadioButton(PublicationsBatch)
        self.merged_button.setObjectName(u"merged_button")

        self.file_row.addWidget(self.merged_button)


        self.where_column.addLayout(self.file_row)


        self.body.addLayout(self.where_column)

        self.body.setStretch(0, 1)
        self.body.setStretch(1, 1)

        self.column.addLayout(self.body)

        self.result_frame = QFrame(PublicationsBatch)
        self.result_frame.setObjectName(u"result_frame")
        self.result_column = QVBoxLayout(self.result_frame)
        self.result_column.setObjectName(u"result_column")
        self.result_column.setContentsMargins(12, 8, 12, 8)
        self.result_label = QLabel(self.result_frame)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setTextFormat(Qt.TextFormat.PlainText)
        self.result_label.setWordWrap(True)

        self.result_column.addWidget(self.result_label)

        self.left_list = QListWidget(self.result_frame)
        self.left_list.setObjectName(u"left_list")
        self.left_list.setMaximumSize(QSize(16777215, 96))
        self.left_list.setWordWrap(True)

        self.result_column.addWidget(self.left_list)


        self.column.addWidget(self.result_frame)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.status_label = QLabel(PublicationsBatch)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setWordWrap(True)

        self.foot.addWidget(self.status_label)

        self.progress = QProgressBar(PublicationsBatch)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)
        self.progress.setMinimumSize(QSize(160, 0))

        self.foot.addWidget(self.progress)

        self.folder_button = QPushButton(PublicationsBatch)
        self.folder_button.setObjectName(u"folder_button")

        self.foot.addWidget(self.folder_button)

        self.close_button = QPushButton(PublicationsBatch)
        self.close_button.setObjectName(u"close_button")

        self.foot.addWidget(self.close_button)

        self.make_button = QPushButton(PublicationsBatch)
        self.make_button.setObjectName(u"make_button")

        self.foot.addWidget(self.make_button)

        self.foot.setStretch(0, 1)

        self.column.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_box)
        self.theme_label.setBuddy(self.theme_box)
        self.commune_label.setBuddy(self.commune_box)
        self.referent_label.setBuddy(self.referent_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_box, self.theme_box)
        QWidget.setTabOrder(self.theme_box, self.commune_box)
        QWidget.setTabOrder(self.commune_box, self.referent_box)
        QWidget.setTabOrder(self.referent_box, self.people_box)
        QWidget.setTabOrder(self.people_box, self.silent_box)
        QWidget.setTabOrder(self.silent_box, self.every_button)
        QWidget.setTabOrder(self.every_button, self.none_button)
        QWidget.setTabOrder(self.none_button, self.residences_list)
        QWidget.setTabOrder(self.residences_list, self.each_button)
        QWidget.setTabOrder(self.each_button, self.merged_button)
        QWidget.setTabOrder(self.merged_button, self.left_list)
        QWidget.setTabOrder(self.left_list, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.make_button)

        self.retranslateUi(PublicationsBatch)
    # setupUi

    def retranslateUi(self, PublicationsBatch):
        PublicationsBatch.setWindowTitle(QCoreApplication.translate("PublicationsBatch", u"Un document par r\u00e9sidence", None))
        self.what_label.setText(QCoreApplication.translate("PublicationsBatch", u"Ce que vous montrez", None))
        self.what_label.setProperty(u"role", QCoreApplication.translate("PublicationsBatch", u"heading", None))
        self.kind_label.setText(QCoreApplication.translate("PublicationsBatch", u"&Document", None))
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("PublicationsBatch", u"Document", None))
#endif // QT_CONFIG(accessibility)
        self.theme_label.setText(QCoreApplication.translate("PublicationsBatch", u"T&h\u00e8me", None))
#if QT_CONFIG(accessibility)
        self.theme_box.setAccessibleName(QCoreApplication.translate("PublicationsBatch", u"Th\u00e8me du document", None))
#endif // QT_CONFIG(accessibility)
        self.where_label.setText(QCoreApplication.translate("PublicationsBatch", u"Pour quelles r\u00e9sidences", None))
        self.where_label.setProperty(u"role", QCoreApplication.translate("PublicationsBatch", u"heading", None))
        self.commune_label.setText(QCoreApplication.translate("PublicationsBatch", u"&Commune", None))
#if QT_CONFIG(accessibility)
        self.commune_box.setAccessibleName(QCoreApplication.translate("PublicationsBatch", u"Commune des r\u00e9sidences", None))
#endif // QT_CONFIG(accessibility)
        self.referent_label.setText(QCoreApplication.translate("PublicationsBatch", u"R\u00e9f\u00e9re&nt", None))
#if QT_CONFIG(accessibility)
        self.referent_box.setAccessibleName(QCoreApplication.translate("PublicationsBatch", u"R\u00e9f\u00e9rent des r\u00e9sidences", None))
#endif // QT_CONFIG(accessibility)
        self.people_box.setText(QCoreApplication.translate("PublicationsBatch", u"A&vec des coop\u00e9rateurs", None))
        self.silent_box.setText(QCoreApplication.translate("PublicationsBatch", u"&Silencieuses", None))
        self.every_button.setText(QCoreApplication.translate("PublicationsBatch", u"&Tout cocher", None))
        self.none_button.setText(QCoreApplication.translate("PublicationsBatch", u"&Rien cocher", None))
#if QT_CONFIG(accessibility)
        self.residences_list.setAccessibleName(QCoreApplication.translate("PublicationsBatch", u"R\u00e9sidences", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setProperty(u"role", QCoreApplication.translate("PublicationsBatch", u"muted", None))
        self.each_button.setText(QCoreApplication.translate("PublicationsBatch", u"&Un PDF par r\u00e9sidence", None))
        self.merged_button.setText(QCoreApplication.translate("PublicationsBatch", u"Un seul PDF, \u00e0 i&mprimer d\u2019un coup", None))
        self.result_frame.setProperty(u"surface", QCoreApplication.translate("PublicationsBatch", u"notice", None))
#if QT_CONFIG(accessibility)
        self.left_list.setAccessibleName(QCoreApplication.translate("PublicationsBatch", u"R\u00e9sidences laiss\u00e9es de c\u00f4t\u00e9, et pourquoi", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setProperty(u"role", QCoreApplication.translate("PublicationsBatch", u"muted", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("PublicationsBatch", u"Documents faits", None))
#endif // QT_CONFIG(accessibility)
        self.folder_button.setText(QCoreApplication.translate("PublicationsBatch", u"&Ouvrir le dossier", None))
        self.close_button.setText(QCoreApplication.translate("PublicationsBatch", u"&Fermer", None))
        self.make_button.setText(QCoreApplication.translate("PublicationsBatch", u"Choisir le dossi&er et faire\u2026", None))
    # retranslateUi

