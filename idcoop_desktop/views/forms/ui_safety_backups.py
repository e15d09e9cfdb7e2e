# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'safety_backups.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout,
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_SafetyBackups(object):
    def setupUi(self, SafetyBackups):
        if not SafetyBackups.objectName():
            SafetyBackups.setObjectName(u"SafetyBackups")
        SafetyBackups.resize(900, 620)
        SafetyBackups.setMinimumSize(QSize(760, 0))
        self.column = QVBoxLayout(SafetyBackups)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(18, 18, 18, 16)
        self.state_card = QFrame(SafetyBackups)
        self.state_card.setObjectName(u"state_card")
        self.state_card.setProperty(u"surface", u"card")
        self.state_column = QVBoxLayout(self.state_card)
        self.state_column.setSpacing(6)
        self.state_column.setObjectName(u"state_column")
        self.state_column.setContentsMargins(16, 12, 16, 12)
        self.state_row = QHBoxLayout()
        self.state_row.setSpacing(10)
        self.state_row.setObjectName(u"state_row")
        self.state_row.setContentsMargins(0, 0, 0, 0)
        self.state_icon_place = QWidget(self.state_card)
        self.state_icon_place.setObjectName(u"state_icon_place")
        self.state_icon_row = QHBoxLayout(self.state_icon_place)
        self.state_icon_row.setSpacing(0)
        self.state_icon_row.setObjectName(u"state_icon_row")
        self.state_icon_row.setContentsMargins(0, 0, 0, 0)

        self.state_row.addWidget(self.state_icon_place)

        self.state_label = QLabel(self.state_card)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setWordWrap(True)
        self.state_label.setProperty(u"role", u"subtitle")

        self.state_row.addWidget(self.state_label)

        self.now_button = QPushButton(self.state_card)
        self.now_button.setObjectName(u"now_button")

        self.state_row.addWidget(self.now_button)

        self.state_row.setStretch(1, 1)

        self.state_column.addLayout(self.state_row)

        self.state_hint = QLabel(self.state_card)
        self.state_hint.setObjectName(u"state_hint")
        self.state_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.state_hint.setWordWrap(True)
        self.state_hint.setProperty(u"role", u"muted")

        self.state_column.addWidget(self.state_hint)


        self.column.addWidget(self.state_card)

        self.second_card = QFrame(SafetyBackups)
        self.second_card.setObjectName(u"second_card")
        self.second_card.setProperty(u"surface", u"card")
        self.second_column = QVBoxLayout(self.second_card)
        self.second_column.setSpacing(6)
        self.second_column.setObjectName(u"second_column")
        self.second_column.setContentsMargins(16, 12, 16, 12)
        self.second_row = QHBoxLayout()
        self.second_row.setSpacing(10)
        self.second_row.setObjectName(u"second_row")
        self.second_row.setContentsMargins(0, 0, 0, 0)
        self.second_icon_place = QWidget(self.second_card)
        self.second_icon_place.setObjectName(u"second_icon_place")
        self.second_icon_row = QHBoxLayout(self.second_icon_place)
        self.second_icon_row.setSpacing(0)
        self.second_icon_row.setObjectName(u"second_icon_row")
        self.second_icon_row.setContentsMargins(0, 0, 0, 0)

        self.second_row.addWidget(self.second_icon_place)

        self.second_label = QLabel(self.second_card)
        self.second_label.setObjectName(u"second_label")
        self.second_label.setTextFormat(Qt.TextFormat.PlainText)
        self.second_label.setWordWrap(True)
        self.second_label.setProperty(u"role", u"heading")

        self.second_row.addWidget(self.second_label)

        self.place_button = QPushButton(self.second_card)
        self.place_button.setObjectName(u"place_button")

        self.second_row.addWidget(self.place_button)

        self.forget_button = QPushButton(self.second_card)
        self.forget_button.setObjectName(u"forget_button")

        self.second_row.addWidget(self.forget_button)

        self.second_row.setStretch(1, 1)

        self.second_column.addLayout(self.second_row)

        self.second_hint = QLabel(self.second_card)
        self.second_hint.setObjectName(u"second_hint")
        self.second_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.second_hint.setWordWrap(True)
        self.second_hint.setProperty(u"role", u"muted")

        self.second_column.addWidget(self.second_hint)


        self.column.addWidget(self.second_card)

        self.list_place = QWidget(SafetyBackups)
        self.list_place.setObjectName(u"list_place")
        self.list_column = QVBoxLayout(self.list_place)
        self.list_column.setSpacing(0)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.list_place)

        self.work_row = QHBoxLayout()
        self.work_row.setSpacing(10)
        self.work_row.setObjectName(u"work_row")
        self.work_row.setContentsMargins(0, 0, 0, 0)
        self.work_label = QLabel(SafetyBackups)
        self.work_label.setObjectName(u"work_label")
        self.work_label.setTextFormat(Qt.TextFormat.PlainText)
        self.work_label.setWordWrap(True)
        self.work_label.setProperty(u"role", u"muted")

        self.work_row.addWidget(self.work_label)

        self.work_bar = QProgressBar(SafetyBackups)
        self.work_bar.setObjectName(u"work_bar")
        self.work_bar.setMaximum(0)
        self.work_bar.setTextVisible(False)

        self.work_row.addWidget(self.work_bar)

        self.stop_button = QPushButton(SafetyBackups)
        self.stop_button.setObjectName(u"stop_button")

        self.work_row.addWidget(self.stop_button)

        self.work_row.setStretch(0, 1)
        self.work_row.setStretch(1, 1)

        self.column.addLayout(self.work_row)

        self.result_label = QLabel(SafetyBackups)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setTextFormat(Qt.TextFormat.PlainText)
        self.result_label.setWordWrap(True)

        self.column.addWidget(self.result_label)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.test_button = QPushButton(SafetyBackups)
        self.test_button.setObjectName(u"test_button")

        self.foot.addWidget(self.test_button)

        self.foot_space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.file_button = QPushButton(SafetyBackups)
        self.file_button.setObjectName(u"file_button")

        self.foot.addWidget(self.file_button)

        self.restore_button = QPushButton(SafetyBackups)
        self.restore_button.setObjectName(u"restore_button")

        self.foot.addWidget(self.restore_button)

        self.close_button = QPushButton(SafetyBackups)
        self.close_button.setObjectName(u"close_button")

        self.foot.addWidget(self.close_button)


        self.column.addLayout(self.foot)


        self.retranslateUi(SafetyBackups)
    # setupUi

    def retranslateUi(self, SafetyBackups):
        SafetyBackups.setWindowTitle(QCoreApplication.translate("SafetyBackups", u"Sauvegardes", None))
        self.state_label.setText("")
        self.now_button.setText(QCoreApplication.translate("SafetyBackups", u"&Sauvegarder maintenant", None))
        self.state_hint.setText(QCoreApplication.translate("SafetyBackups", u"IDCoop sauvegarde de lui-m\u00eame toutes les 30 minutes si quelque chose a chang\u00e9, \u00e0 la fermeture et avant chaque import. Une sauvegarde ne compte qu\u2019une fois relue en entier.", None))
        self.second_label.setText("")
        self.place_button.setText(QCoreApplication.translate("SafetyBackups", u"&Choisir un endroit\u2026", None))
        self.forget_button.setText(QCoreApplication.translate("SafetyBackups", u"Ne &plus y copier", None))
        self.second_hint.setText("")
        self.work_label.setText("")
#if QT_CONFIG(accessibility)
        self.work_bar.setAccessibleName(QCoreApplication.translate("SafetyBackups", u"Avancement", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("SafetyBackups", u"&Arr\u00eater", None))
        self.result_label.setText("")
        self.test_button.setText(QCoreApplication.translate("SafetyBackups", u"&Tester ma sauvegarde", None))
        self.file_button.setText(QCoreApplication.translate("SafetyBackups", u"Restaurer un &fichier\u2026", None))
        self.restore_button.setText(QCoreApplication.translate("SafetyBackups", u"&Restaurer\u2026", None))
        self.close_button.setText(QCoreApplication.translate("SafetyBackups", u"Fer&mer", None))
    # retranslateUi

