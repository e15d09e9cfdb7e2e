# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'publications_document.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_PublicationsDocument(object):
    def setupUi(self, PublicationsDocument):
        if not PublicationsDocument.objectName():
            PublicationsDocument.setObjectName(u"PublicationsDocument")
        PublicationsDocument.resize(1040, 600)
        self.column = QVBoxLayout(PublicationsDocument)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 12, 14, 12)
        self.body = QHBoxLayout()
        self.body.setSpacing(14)
        self.body.setObjectName(u"body")
        self.side = QWidget(PublicationsDocument)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(300, 0))
        self.side.setMaximumSize(QSize(320, 16777215))
        self.side_column = QVBoxLayout(self.side)
        self.side_column.setSpacing(8)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.side)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.side_column.addWidget(self.title_label)

        self.about_label = QLabel(self.side)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.side_column.addWidget(self.about_label)

        self.year_label = QLabel(self.side)
        self.year_label.setObjectName(u"year_label")

        self.side_column.addWidget(self.year_label)

        self.year_box = QComboBox(self.side)
        self.year_box.setObjectName(u"year_box")

        self.side_column.addWidget(self.year_box)

        self.residence_label = QLabel(self.side)
        self.residence_label.setObjectName(u"residence_label")

        self.side_column.addWidget(self.residence_label)

        self.residence_place = QVBoxLayout()
        self.residence_place.setObjectName(u"residence_place")

        self.side_column.addLayout(self.residence_place)

        self.any_residence_button = QPushButton(self.side)
        self.any_residence_button.setObjectName(u"any_residence_button")

        self.side_column.addWidget(self.any_residence_button)

        self.projects_label = QLabel(self.side)
        self.projects_label.setObjectName(u"projects_label")

        self.side_column.addWidget(self.projects_label)

        self.projects_list = QListWidget(self.side)
        self.projects_list.setObjectName(u"projects_list")
        self.projects_list.setMinimumSize(QSize(0, 96))
        self.projects_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.projects_list.setSpacing(3)
        self.projects_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.side_column.addWidget(self.projects_list)

        self.studio_button = QPushButton(self.side)
        self.studio_button.setObjectName(u"studio_button")

        self.side_column.addWidget(self.studio_button)

        self.theme_label = QLabel(self.side)
        self.theme_label.setObjectName(u"theme_label")

        self.side_column.addWidget(self.theme_label)

        self.theme_box = QComboBox(self.side)
        self.theme_box.setObjectName(u"theme_box")

        self.side_column.addWidget(self.theme_box)

        self.variant_label = QLabel(self.side)
        self.variant_label.setObjectName(u"variant_label")

        self.side_column.addWidget(self.variant_label)

        self.variant_box = QComboBox(self.side)
        self.variant_box.setObjectName(u"variant_box")

        self.side_column.addWidget(self.variant_box)

        self.space = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_column.addItem(self.space)


        self.body.addWidget(self.side)

        self.right = QVBoxLayout()
        self.right.setSpacing(8)
        self.right.setObjectName(u"right")
        self.problem_place = QVBoxLayout()
        self.problem_place.setObjectName(u"problem_place")

        self.right.addLayout(self.problem_place)

        self.pages_place = QVBoxLayout()
        self.pages_place.setObjectName(u"pages_place")

        self.right.addLayout(self.pages_place)

        self.right.setStretch(1, 1)

        self.body.addLayout(self.right)

        self.body.setStretch(1, 1)

        self.column.addLayout(self.body)

        self.done_place = QVBoxLayout()
        self.done_place.setObjectName(u"done_place")

        self.column.addLayout(self.done_place)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.status_label = QLabel(PublicationsDocument)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)

        self.foot.addWidget(self.status_label)

        self.foot_space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.close_button = QPushButton(PublicationsDocument)
        self.close_button.setObjectName(u"close_button")

        self.foot.addWidget(self.close_button)

        self.export_button = QPushButton(PublicationsDocument)
        self.export_button.setObjectName(u"export_button")

        self.foot.addWidget(self.export_button)


        self.column.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year_box)
        self.projects_label.setBuddy(self.projects_list)
        self.theme_label.setBuddy(self.theme_box)
        self.variant_label.setBuddy(self.variant_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year_box, self.any_residence_button)
        QWidget.setTabOrder(self.any_residence_button, self.projects_list)
        QWidget.setTabOrder(self.projects_list, self.studio_button)
        QWidget.setTabOrder(self.studio_button, self.theme_box)
        QWidget.setTabOrder(self.theme_box, self.variant_box)
        QWidget.setTabOrder(self.variant_box, self.close_button)
        QWidget.setTabOrder(self.close_button, self.export_button)

        self.retranslateUi(PublicationsDocument)
    # setupUi

    def retranslateUi(self, PublicationsDocument):
        self.title_label.setProperty(u"role", QCoreApplication.translate("PublicationsDocument", u"subtitle", None))
        self.about_label.setProperty(u"role", QCoreApplication.translate("PublicationsDocument", u"muted", None))
        self.year_label.setText(QCoreApplication.translate("PublicationsDocument", u"&Ann\u00e9e", None))
#if QT_CONFIG(accessibility)
        self.year_box.setAccessibleName(QCoreApplication.translate("PublicationsDocument", u"Ann\u00e9e racont\u00e9e", None))
#endif // QT_CONFIG(accessibility)
        self.residence_label.setText(QCoreApplication.translate("PublicationsDocument", u"&R\u00e9sidence", None))
        self.any_residence_button.setText(QCoreApplication.translate("PublicationsDocument", u"Pour toutes les r\u00e9&sidences", None))
        self.projects_label.setText(QCoreApplication.translate("PublicationsDocument", u"Pro&jets racont\u00e9s", None))
#if QT_CONFIG(accessibility)
        self.projects_list.setAccessibleName(QCoreApplication.translate("PublicationsDocument", u"Projets racont\u00e9s", None))
#endif // QT_CONFIG(accessibility)
        self.studio_button.setText(QCoreApplication.translate("PublicationsDocument", u"Te&xtes et photos du projet\u2026", None))
        self.theme_label.setText(QCoreApplication.translate("PublicationsDocument", u"&Th\u00e8me", None))
#if QT_CONFIG(accessibility)
        self.theme_box.setAccessibleName(QCoreApplication.translate("PublicationsDocument", u"Th\u00e8me du document", None))
#endif // QT_CONFIG(accessibility)
        self.variant_label.setText(QCoreApplication.translate("PublicationsDocument", u"Fait p&our", None))
#if QT_CONFIG(accessibility)
        self.variant_box.setAccessibleName(QCoreApplication.translate("PublicationsDocument", u"Le fichier est fait pour", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setProperty(u"role", QCoreApplication.translate("PublicationsDocument", u"muted", None))
        self.close_button.setText(QCoreApplication.translate("PublicationsDocument", u"&Fermer", None))
        self.export_button.setText(QCoreApplication.translate("PublicationsDocument", u"&Enregistrer le document\u2026", None))
        pass
    # retranslateUi

