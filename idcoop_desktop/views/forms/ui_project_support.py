# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_support.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from idcoop_desktop.views.widgets.date_edit import DateEdit

class Ui_ProjectSupport(object):
    def setupUi(self, ProjectSupport):
        if not ProjectSupport.objectName():
            ProjectSupport.setObjectName(u"ProjectSupport")
        ProjectSupport.resize(500, 240)
        ProjectSupport.setMinimumSize(QSize(500, 0))
        self.column = QVBoxLayout(ProjectSupport)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.kind_pair = QVBoxLayout()
        self.kind_pair.setSpacing(4)
        self.kind_pair.setObjectName(u"kind_pair")
        self.kind_label = QLabel(ProjectSupport)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_pair.addWidget(self.kind_label)

        self.kind_combo = QComboBox(ProjectSupport)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_pair.addWidget(self.kind_combo)


        self.column.addLayout(self.kind_pair)

        self.label_pair = QVBoxLayout()
        self.label_pair.setSpacing(4)
        self.label_pair.setObjectName(u"label_pair")
        self.label_label = QLabel(ProjectSupport)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_pair.addWidget(self.label_label)

        self.label_edit = QLineEdit(ProjectSupport)
        self.label_edit.setObjectName(u"label_edit")
        self.label_edit.setMaxLength(200)

        self.label_pair.addWidget(self.label_edit)


        self.column.addLayout(self.label_pair)

        self.carrier_pair = QVBoxLayout()
        self.carrier_pair.setSpacing(4)
        self.carrier_pair.setObjectName(u"carrier_pair")
        self.carrier_label = QLabel(ProjectSupport)
        self.carrier_label.setObjectName(u"carrier_label")
        self.carrier_label.setTextFormat(Qt.TextFormat.PlainText)

        self.carrier_pair.addWidget(self.carrier_label)

        self.carrier_combo = QComboBox(ProjectSupport)
        self.carrier_combo.setObjectName(u"carrier_combo")

        self.carrier_pair.addWidget(self.carrier_combo)


        self.column.addLayout(self.carrier_pair)

        self.days_row = QHBoxLayout()
        self.days_row.setSpacing(14)
        self.days_row.setObjectName(u"days_row")
        self.from_pair = QVBoxLayout()
        self.from_pair.setSpacing(4)
        self.from_pair.setObjectName(u"from_pair")
        self.from_label = QLabel(ProjectSupport)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.from_pair.addWidget(self.from_label)

        self.from_edit = DateEdit(ProjectSupport)
        self.from_edit.setObjectName(u"from_edit")

        self.from_pair.addWidget(self.from_edit)


        self.days_row.addLayout(self.from_pair)

        self.until_pair = QVBoxLayout()
        self.until_pair.setSpacing(4)
        self.until_pair.setObjectName(u"until_pair")
        self.until_label = QLabel(ProjectSupport)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setTextFormat(Qt.TextFormat.PlainText)

        self.until_pair.addWidget(self.until_label)

        self.until_edit = DateEdit(ProjectSupport)
        self.until_edit.setObjectName(u"until_edit")

        self.until_pair.addWidget(self.until_edit)


        self.days_row.addLayout(self.until_pair)


        self.column.addLayout(self.days_row)

        self.error_label = QLabel(ProjectSupport)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)

        self.column.addWidget(self.error_label)

        self.bottom_spacer = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_spacer)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(10)
        self.button_row.setObjectName(u"button_row")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)

        self.cancel_button = QPushButton(ProjectSupport)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProjectSupport)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.label_label.setBuddy(self.label_edit)
        self.carrier_label.setBuddy(self.carrier_combo)
        self.from_label.setBuddy(self.from_edit)
        self.until_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.label_edit)
        QWidget.setTabOrder(self.label_edit, self.carrier_combo)
        QWidget.setTabOrder(self.carrier_combo, self.from_edit)
        QWidget.setTabOrder(self.from_edit, self.until_edit)
        QWidget.setTabOrder(self.until_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ProjectSupport)
    # setupUi

    def retranslateUi(self, ProjectSupport):
        ProjectSupport.setWindowTitle(QCoreApplication.translate("ProjectSupport", u"Aide au projet", None))
        self.kind_label.setText(QCoreApplication.translate("ProjectSupport", u"&Nature de l\u2019aide", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ProjectSupport", u"Nature de l\u2019aide", None))
#endif // QT_CONFIG(accessibility)
        self.label_label.setText(QCoreApplication.translate("ProjectSupport", u"&Ce qui est apport\u00e9 (obligatoire)", None))
#if QT_CONFIG(accessibility)
        self.label_edit.setAccessibleName(QCoreApplication.translate("ProjectSupport", u"Ce qui est apport\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.label_edit.setPlaceholderText(QCoreApplication.translate("ProjectSupport", u"Par exemple\u00a0: pr\u00eat de la salle commune", None))
        self.carrier_label.setText(QCoreApplication.translate("ProjectSupport", u"&Par qui", None))
#if QT_CONFIG(accessibility)
        self.carrier_combo.setAccessibleName(QCoreApplication.translate("ProjectSupport", u"Par qui", None))
#endif // QT_CONFIG(accessibility)
        self.from_label.setText(QCoreApplication.translate("ProjectSupport", u"&Du", None))
#if QT_CONFIG(accessibility)
        self.from_edit.setAccessibleName(QCoreApplication.translate("ProjectSupport", u"\u00c0 partir du", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("ProjectSupport", u"A&u", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("ProjectSupport", u"Jusqu\u2019au", None))
#endif // QT_CONFIG(accessibility)
        self.error_label.setText("")
        self.error_label.setProperty(u"role", QCoreApplication.translate("ProjectSupport", u"error", None))
        self.cancel_button.setText(QCoreApplication.translate("ProjectSupport", u"Annuler", None))
        self.save_button.setText(QCoreApplication.translate("ProjectSupport", u"&Enregistrer", None))
    # retranslateUi

