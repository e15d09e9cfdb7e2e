# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'idea_express.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_IdeaExpress(object):
    def setupUi(self, IdeaExpress):
        if not IdeaExpress.objectName():
            IdeaExpress.setObjectName(u"IdeaExpress")
        IdeaExpress.resize(560, 320)
        IdeaExpress.setMinimumSize(QSize(560, 0))
        self.column = QVBoxLayout(IdeaExpress)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 20, 22, 18)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(4)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.sentence_label = QLabel(IdeaExpress)
        self.sentence_label.setObjectName(u"sentence_label")

        self.fields.addWidget(self.sentence_label, 0, 0, 1, 2)

        self.sentence = QPlainTextEdit(IdeaExpress)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setTabChangesFocus(True)
        self.sentence.setMinimumSize(QSize(0, 70))
        self.sentence.setMaximumSize(QSize(16777215, 70))

        self.fields.addWidget(self.sentence, 1, 0, 1, 2)

        self.hint_place = QVBoxLayout()
        self.hint_place.setSpacing(4)
        self.hint_place.setObjectName(u"hint_place")
        self.hint_place.setContentsMargins(0, 0, 0, 8)

        self.fields.addLayout(self.hint_place, 2, 0, 1, 2)

        self.residence_label = QLabel(IdeaExpress)
        self.residence_label.setObjectName(u"residence_label")

        self.fields.addWidget(self.residence_label, 3, 0, 1, 2)

        self.residence_place = QVBoxLayout()
        self.residence_place.setSpacing(4)
        self.residence_place.setObjectName(u"residence_place")
        self.residence_place.setContentsMargins(0, 0, 0, 0)

        self.fields.addLayout(self.residence_place, 4, 0, 1, 2)

        self.gap_3 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_3, 5, 0, 1, 1)

        self.said_by_label = QLabel(IdeaExpress)
        self.said_by_label.setObjectName(u"said_by_label")

        self.fields.addWidget(self.said_by_label, 6, 0, 1, 2)

        self.said_by_place = QVBoxLayout()
        self.said_by_place.setSpacing(4)
        self.said_by_place.setObjectName(u"said_by_place")
        self.said_by_place.setContentsMargins(0, 0, 0, 0)

        self.fields.addLayout(self.said_by_place, 7, 0, 1, 2)

        self.gap_6 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_6, 8, 0, 1, 1)

        self.channel_label = QLabel(IdeaExpress)
        self.channel_label.setObjectName(u"channel_label")

        self.fields.addWidget(self.channel_label, 9, 0, 1, 1)

        self.channel = QComboBox(IdeaExpress)
        self.channel.setObjectName(u"channel")

        self.fields.addWidget(self.channel, 10, 0, 1, 1)

        self.follow_up_label = QLabel(IdeaExpress)
        self.follow_up_label.setObjectName(u"follow_up_label")

        self.fields.addWidget(self.follow_up_label, 9, 1, 1, 1)

        self.follow_up = DateEdit(IdeaExpress)
        self.follow_up.setObjectName(u"follow_up")

        self.fields.addWidget(self.follow_up, 10, 1, 1, 1)

        self.gap_9 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields.addItem(self.gap_9, 11, 0, 1, 1)

        self.photo_place = QVBoxLayout()
        self.photo_place.setSpacing(0)
        self.photo_place.setObjectName(u"photo_place")
        self.photo_place.setContentsMargins(0, 0, 0, 0)

        self.fields.addLayout(self.photo_place, 12, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.stretch = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretch)

        self.error_label = QLabel(IdeaExpress)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before_buttons = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before_buttons)

        self.cancel_button = QPushButton(IdeaExpress)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)

        self.save_button = QPushButton(IdeaExpress)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.sentence_label.setBuddy(self.sentence)
        self.channel_label.setBuddy(self.channel)
        self.follow_up_label.setBuddy(self.follow_up)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sentence, self.channel)
        QWidget.setTabOrder(self.channel, self.follow_up)
        QWidget.setTabOrder(self.follow_up, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(IdeaExpress)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, IdeaExpress):
        IdeaExpress.setWindowTitle(QCoreApplication.translate("IdeaExpress", u"Id\u00e9e express", None))
        self.sentence_label.setText(QCoreApplication.translate("IdeaExpress", u"&L\u2019id\u00e9e, en une phrase, avec les mots de l\u2019habitant (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.sentence.setAccessibleName(QCoreApplication.translate("IdeaExpress", u"L\u2019id\u00e9e en une phrase", None))
#endif // QT_CONFIG(accessibility)
        self.sentence.setPlaceholderText(QCoreApplication.translate("IdeaExpress", u"Par exemple\u00a0: \u00ab\u00a0On pourrait planter des fleurs devant l\u2019entr\u00e9e\u00a0\u00bb", None))
        self.residence_label.setText(QCoreApplication.translate("IdeaExpress", u"&R\u00e9sidence (obligatoire)", None))
        self.said_by_label.setText(QCoreApplication.translate("IdeaExpress", u"&Qui l\u2019a dite", None))
        self.channel_label.setText(QCoreApplication.translate("IdeaExpress", u"Dans quelle &occasion", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("IdeaExpress", u"Dans quelle occasion", None))
#endif // QT_CONFIG(accessibility)
        self.follow_up_label.setText(QCoreApplication.translate("IdeaExpress", u"\u00c0 relancer l&e", None))
#if QT_CONFIG(accessibility)
        self.follow_up.setAccessibleName(QCoreApplication.translate("IdeaExpress", u"\u00c0 relancer le", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("IdeaExpress", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("IdeaExpress", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("IdeaExpress", u"&Noter l\u2019id\u00e9e", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("IdeaExpress", u"primary", None))
    # retranslateUi

