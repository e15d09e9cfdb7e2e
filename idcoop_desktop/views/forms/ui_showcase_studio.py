# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'showcase_studio.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

class Ui_ShowcaseStudio(object):
    def setupUi(self, ShowcaseStudio):
        if not ShowcaseStudio.objectName():
            ShowcaseStudio.setObjectName(u"ShowcaseStudio")
        ShowcaseStudio.resize(1093, 614)
        ShowcaseStudio.setMinimumSize(QSize(900, 520))
        self.column = QVBoxLayout(ShowcaseStudio)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(14, 12, 14, 12)
        self.splitter = QSplitter(ShowcaseStudio)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        self.form_scroll = QScrollArea(self.splitter)
        self.form_scroll.setObjectName(u"form_scroll")
        self.form_scroll.setWidgetResizable(True)
        self.form_scroll.setMinimumSize(QSize(480, 0))
        self.form_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.form_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form_body = QWidget()
        self.form_body.setObjectName(u"form_body")
        self.form_body.setProperty(u"surface", u"page")
        self.form_column = QVBoxLayout(self.form_body)
        self.form_column.setSpacing(12)
        self.form_column.setObjectName(u"form_column")
        self.form_column.setContentsMargins(0, 0, 4, 0)
        self.document_card = QFrame(self.form_body)
        self.document_card.setObjectName(u"document_card")
        self.document_card.setProperty(u"surface", u"card")
        self.document_grid = QGridLayout(self.document_card)
        self.document_grid.setObjectName(u"document_grid")
        self.document_grid.setHorizontalSpacing(12)
        self.document_grid.setVerticalSpacing(6)
        self.document_grid.setContentsMargins(16, 12, 16, 14)
        self.kind_label = QLabel(self.document_card)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.document_grid.addWidget(self.kind_label, 0, 0, 1, 1)

        self.kind_combo = QComboBox(self.document_card)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(12)

        self.document_grid.addWidget(self.kind_combo, 1, 0, 1, 1)

        self.variant_label = QLabel(self.document_card)
        self.variant_label.setObjectName(u"variant_label")
        self.variant_label.setTextFormat(Qt.TextFormat.PlainText)

        self.document_grid.addWidget(self.variant_label, 0, 2, 1, 1)

        self.variant_combo = QComboBox(self.document_card)
        self.variant_combo.setObjectName(u"variant_combo")
        self.variant_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.variant_combo.setMinimumContentsLength(12)

        self.document_grid.addWidget(self.variant_combo, 1, 2, 1, 1)

        self.theme_label = QLabel(self.document_card)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setTextFormat(Qt.TextFormat.PlainText)

        self.document_grid.addWidget(self.theme_label, 0, 1, 1, 1)

        self.theme_combo = QComboBox(self.document_card)
        self.theme_combo.setObjectName(u"theme_combo")
        self.theme_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.theme_combo.setMinimumContentsLength(12)

        self.document_grid.addWidget(self.theme_combo, 1, 1, 1, 1)

        self.kind_hint = QLabel(self.document_card)
        self.kind_hint.setObjectName(u"kind_hint")
        self.kind_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_hint.setWordWrap(True)
        self.kind_hint.setProperty(u"role", u"muted")

        self.document_grid.addWidget(self.kind_hint, 2, 0, 1, 3)

        self.document_grid.setColumnStretch(0, 4)
        self.document_grid.setColumnStretch(1, 4)
        self.document_grid.setColumnStretch(2, 5)

        self.form_column.addWidget(self.document_card)

        self.facts_card = QFrame(self.form_body)
        self.facts_card.setObjectName(u"facts_card")
        self.facts_card.setProperty(u"surface", u"card")
        self.facts_card_column = QVBoxLayout(self.facts_card)
        self.facts_card_column.setSpacing(6)
        self.facts_card_column.setObjectName(u"facts_card_column")
        self.facts_card_column.setContentsMargins(16, 12, 16, 14)
        self.facts_card_title = QLabel(self.facts_card)
        self.facts_card_title.setObjectName(u"facts_card_title")
        self.facts_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_card_title.setProperty(u"role", u"heading")

        self.facts_card_column.addWidget(self.facts_card_title)

        self.facts_slot = QVBoxLayout()
        self.facts_slot.setSpacing(6)
        self.facts_slot.setObjectName(u"facts_slot")

        self.facts_card_column.addLayout(self.facts_slot)


        self.form_column.addWidget(self.facts_card)

        self.words_card = QFrame(self.form_body)
        self.words_card.setObjectName(u"words_card")
        self.words_card.setProperty(u"surface", u"card")
        self.words_card_column = QVBoxLayout(self.words_card)
        self.words_card_column.setSpacing(6)
        self.words_card_column.setObjectName(u"words_card_column")
        self.words_card_column.setContentsMargins(16, 12, 16, 14)
        self.words_card_bar = QHBoxLayout()
        self.words_card_bar.setSpacing(8)
        self.words_card_bar.setObjectName(u"words_card_bar")
        self.words_card_title = QLabel(self.words_card)
        self.words_card_title.setObjectName(u"words_card_title")
        self.words_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.words_card_title.setProperty(u"role", u"heading")

        self.words_card_bar.addWidget(self.words_card_title)

        self.words_card_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.words_card_bar.addItem(self.words_card_gap)


        self.words_card_column.addLayout(self.words_card_bar)

        self.lead_label = QLabel(self.words_card)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setTextFormat(Qt.TextFormat.PlainText)

        self.words_card_column.addWidget(self.lead_label)

        self.lead_edit = QPlainTextEdit(self.words_card)
        self.lead_edit.setObjectName(u"lead_edit")
        self.lead_edit.setTabChangesFocus(True)
        self.lead_edit.setMinimumSize(QSize(0, 62))
        self.lead_edit.setMaximumSize(QSize(16777215, 62))

        self.words_card_column.addWidget(self.lead_edit)

        self.lead_state = QHBoxLayout()
        self.lead_state.setSpacing(10)
        self.lead_state.setObjectName(u"lead_state")
        self.lead_error = QLabel(self.words_card)
        self.lead_error.setObjectName(u"lead_error")
        self.lead_error.setTextFormat(Qt.TextFormat.PlainText)
        self.lead_error.setWordWrap(True)
        self.lead_error.setProperty(u"role", u"error")

        self.lead_state.addWidget(self.lead_error)

        self.lead_fit = QLabel(self.words_card)
        self.lead_fit.setObjectName(u"lead_fit")
        self.lead_fit.setMinimumSize(QSize(110, 0))
        self.lead_fit.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.lead_fit.setTextFormat(Qt.TextFormat.PlainText)
        self.lead_fit.setProperty(u"role", u"muted")

        self.lead_state.addWidget(self.lead_fit)

        self.lead_state.setStretch(0, 1)
        self.lead_state.setStretch(1, 1)

        self.words_card_column.addLayout(self.lead_state)

        self.story_label = QLabel(self.words_card)
        self.story_label.setObjectName(u"story_label")
        self.story_label.setTextFormat(Qt.TextFormat.PlainText)

        self.words_card_column.addWidget(self.story_label)

        self.story_edit = QPlainTextEdit(self.words_card)
        self.story_edit.setObjectName(u"story_edit")
        self.story_edit.setTabChangesFocus(True)
        self.story_edit.setMinimumSize(QSize(0, 168))
        self.story_edit.setMaximumSize(QSize(16777215, 168))

        self.words_card_column.addWidget(self.story_edit)

        self.story_state = QHBoxLayout()
        self.story_state.setSpacing(10)
        self.story_state.setObjectName(u"story_state")
        self.story_hint = QLabel(self.words_card)
        self.story_hint.setObjectName(u"story_hint")
        self.story_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.story_hint.setWordWrap(True)
        self.story_hint.setProperty(u"role", u"muted")

        self.story_state.addWidget(self.story_hint)

        self.story_fit = QLabel(self.words_card)
        self.story_fit.setObjectName(u"story_fit")
        self.story_fit.setMinimumSize(QSize(110, 0))
        self.story_fit.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.story_fit.setTextFormat(Qt.TextFormat.PlainText)
        self.story_fit.setProperty(u"role", u"muted")

        self.story_state.addWidget(self.story_fit)

        self.story_state.setStretch(0, 1)

        self.words_card_column.addLayout(self.story_state)

        self.story_error = QLabel(self.words_card)
        self.story_error.setObjectName(u"story_error")
        self.story_error.setTextFormat(Qt.TextFormat.PlainText)
        self.story_error.setWordWrap(True)
        self.story_error.setProperty(u"role", u"error")

        self.words_card_column.addWidget(self.story_error)


        self.form_column.addWidget(self.words_card)

        self.figures_card = QFrame(self.form_body)
        self.figures_card.setObjectName(u"figures_card")
        self.figures_card.setProperty(u"surface", u"card")
        self.figures_card_column = QVBoxLayout(self.figures_card)
        self.figures_card_column.setSpacing(6)
        self.figures_card_column.setObjectName(u"figures_card_column")
        self.figures_card_column.setContentsMargins(16, 12, 16, 14)
        self.figures_card_bar = QHBoxLayout()
        self.figures_card_bar.setSpacing(8)
        self.figures_card_bar.setObjectName(u"figures_card_bar")
        self.figures_card_title = QLabel(self.figures_card)
        self.figures_card_title.setObjectName(u"figures_card_title")
        self.figures_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.figures_card_title.setProperty(u"role", u"heading")

        self.figures_card_bar.addWidget(self.figures_card_title)

        self.figures_card_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.figures_card_bar.addItem(self.figures_card_gap)


        self.figures_card_column.addLayout(self.figures_card_bar)

        self.figures_hint = QLabel(self.figures_card)
        self.figures_hint.setObjectName(u"figures_hint")
        self.figures_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.figures_hint.setWordWrap(True)
        self.figures_hint.setProperty(u"role", u"muted")

        self.figures_card_column.addWidget(self.figures_hint)

        self.figures_grid = QGridLayout()
        self.figures_grid.setObjectName(u"figures_grid")
        self.figures_grid.setHorizontalSpacing(10)
        self.figures_grid.setVerticalSpacing(8)
        self.figure_label_1 = QLabel(self.figures_card)
        self.figure_label_1.setObjectName(u"figure_label_1")
        self.figure_label_1.setTextFormat(Qt.TextFormat.PlainText)

        self.figures_grid.addWidget(self.figure_label_1, 0, 0, 1, 1)

        self.value_1_edit = QLineEdit(self.figures_card)
        self.value_1_edit.setObjectName(u"value_1_edit")
        self.value_1_edit.setMaxLength(40)

        self.figures_grid.addWidget(self.value_1_edit, 0, 1, 1, 1)

        self.name_1_edit = QLineEdit(self.figures_card)
        self.name_1_edit.setObjectName(u"name_1_edit")
        self.name_1_edit.setMaxLength(120)

        self.figures_grid.addWidget(self.name_1_edit, 0, 2, 1, 1)

        self.figure_label_2 = QLabel(self.figures_card)
        self.figure_label_2.setObjectName(u"figure_label_2")
        self.figure_label_2.setTextFormat(Qt.TextFormat.PlainText)

        self.figures_grid.addWidget(self.figure_label_2, 1, 0, 1, 1)

        self.value_2_edit = QLineEdit(self.figures_card)
        self.value_2_edit.setObjectName(u"value_2_edit")
        self.value_2_edit.setMaxLength(40)

        self.figures_grid.addWidget(self.value_2_edit, 1, 1, 1, 1)

        self.name_2_edit = QLineEdit(self.figures_card)
        self.name_2_edit.setObjectName(u"name_2_edit")
        self.name_2_edit.setMaxLength(120)

        self.figures_grid.addWidget(self.name_2_edit, 1, 2, 1, 1)

        self.figure_label_3 = QLabel(self.figures_card)
        self.figure_label_3.setObjectName(u"figure_label_3")
        self.figure_label_3.setTextFormat(Qt.TextFormat.PlainText)

        self.figures_grid.addWidget(self.figure_label_3, 2, 0, 1, 1)

        self.value_3_edit = QLineEdit(self.figures_card)
        self.value_3_edit.setObjectName(u"value_3_edit")
        self.value_3_edit.setMaxLength(40)

        self.figures_grid.addWidget(self.value_3_edit, 2, 1, 1, 1)

        self.name_3_edit = QLineEdit(self.figures_card)
        self.name_3_edit.setObjectName(u"name_3_edit")
        self.name_3_edit.setMaxLength(120)

        self.figures_grid.addWidget(self.name_3_edit, 2, 2, 1, 1)

        self.figures_grid.setColumnStretch(1, 2)
        self.figures_grid.setColumnStretch(2, 5)

        self.figures_card_column.addLayout(self.figures_grid)

        self.figures_error = QLabel(self.figures_card)
        self.figures_error.setObjectName(u"figures_error")
        self.figures_error.setTextFormat(Qt.TextFormat.PlainText)
        self.figures_error.setWordWrap(True)
        self.figures_error.setProperty(u"role", u"error")

        self.figures_card_column.addWidget(self.figures_error)


        self.form_column.addWidget(self.figures_card)

        self.testimonial_card = QFrame(self.form_body)
        self.testimonial_card.setObjectName(u"testimonial_card")
        self.testimonial_card.setProperty(u"surface", u"card")
        self.testimonial_card_column = QVBoxLayout(self.testimonial_card)
        self.testimonial_card_column.setSpacing(6)
        self.testimonial_card_column.setObjectName(u"testimonial_card_column")
        self.testimonial_card_column.setContentsMargins(16, 12, 16, 14)
        self.testimonial_card_bar = QHBoxLayout()
        self.testimonial_card_bar.setSpacing(8)
        self.testimonial_card_bar.setObjectName(u"testimonial_card_bar")
        self.testimonial_card_title = QLabel(self.testimonial_card)
        self.testimonial_card_title.setObjectName(u"testimonial_card_title")
        self.testimonial_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.testimonial_card_title.setProperty(u"role", u"heading")

        self.testimonial_card_bar.addWidget(self.testimonial_card_title)

        self.testimonial_card_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.testimonial_card_bar.addItem(self.testimonial_card_gap)


        self.testimonial_card_column.addLayout(self.testimonial_card_bar)

        self.testimonial_label = QLabel(self.testimonial_card)
        self.testimonial_label.setObjectName(u"testimonial_label")
        self.testimonial_label.setTextFormat(Qt.TextFormat.PlainText)

        self.testimonial_card_column.addWidget(self.testimonial_label)

        self.testimonial_row = QHBoxLayout()
        self.testimonial_row.setSpacing(8)
        self.testimonial_row.setObjectName(u"testimonial_row")
        self.testimonial_combo = QComboBox(self.testimonial_card)
        self.testimonial_combo.setObjectName(u"testimonial_combo")
        self.testimonial_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.testimonial_combo.setMinimumContentsLength(16)

        self.testimonial_row.addWidget(self.testimonial_combo)

        self.edit_testimonial_button = QPushButton(self.testimonial_card)
        self.edit_testimonial_button.setObjectName(u"edit_testimonial_button")

        self.testimonial_row.addWidget(self.edit_testimonial_button)

        self.withdraw_testimonial_button = QPushButton(self.testimonial_card)
        self.withdraw_testimonial_button.setObjectName(u"withdraw_testimonial_button")

        self.testimonial_row.addWidget(self.withdraw_testimonial_button)

        self.add_testimonial_button = QPushButton(self.testimonial_card)
        self.add_testimonial_button.setObjectName(u"add_testimonial_button")

        self.testimonial_row.addWidget(self.add_testimonial_button)

        self.testimonial_row.setStretch(0, 1)

        self.testimonial_card_column.addLayout(self.testimonial_row)

        self.testimonial_words = QLabel(self.testimonial_card)
        self.testimonial_words.setObjectName(u"testimonial_words")
        self.testimonial_words.setTextFormat(Qt.TextFormat.PlainText)
        self.testimonial_words.setWordWrap(True)
        self.testimonial_words.setProperty(u"role", u"muted")

        self.testimonial_card_column.addWidget(self.testimonial_words)

        self.testimonial_error = QLabel(self.testimonial_card)
        self.testimonial_error.setObjectName(u"testimonial_error")
        self.testimonial_error.setTextFormat(Qt.TextFormat.PlainText)
        self.testimonial_error.setWordWrap(True)
        self.testimonial_error.setProperty(u"role", u"error")

        self.testimonial_card_column.addWidget(self.testimonial_error)


        self.form_column.addWidget(self.testimonial_card)

        self.photos_card = QFrame(self.form_body)
        self.photos_card.setObjectName(u"photos_card")
        self.photos_card.setProperty(u"surface", u"card")
        self.photos_card_column = QVBoxLayout(self.photos_card)
        self.photos_card_column.setSpacing(6)
        self.photos_card_column.setObjectName(u"photos_card_column")
        self.photos_card_column.setContentsMargins(16, 12, 16, 14)
        self.photos_card_bar = QHBoxLayout()
        self.photos_card_bar.setSpacing(8)
        self.photos_card_bar.setObjectName(u"photos_card_bar")
        self.photos_card_title = QLabel(self.photos_card)
        self.photos_card_title.setObjectName(u"photos_card_title")
        self.photos_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.photos_card_title.setProperty(u"role", u"heading")

        self.photos_card_bar.addWidget(self.photos_card_title)

        self.photos_card_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.photos_card_bar.addItem(self.photos_card_gap)

        self.paste_button = QPushButton(self.photos_card)
        self.paste_button.setObjectName(u"paste_button")

        self.photos_card_bar.addWidget(self.paste_button)

        self.add_photos_button = QPushButton(self.photos_card)
        self.add_photos_button.setObjectName(u"add_photos_button")

        self.photos_card_bar.addWidget(self.add_photos_button)


        self.photos_card_column.addLayout(self.photos_card_bar)

        self.photos_hint = QLabel(self.photos_card)
        self.photos_hint.setObjectName(u"photos_hint")
        self.photos_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.photos_hint.setWordWrap(True)
        self.photos_hint.setProperty(u"role", u"muted")

        self.photos_card_column.addWidget(self.photos_hint)

        self.photos_status = QLabel(self.photos_card)
        self.photos_status.setObjectName(u"photos_status")
        self.photos_status.setTextFormat(Qt.TextFormat.PlainText)
        self.photos_status.setWordWrap(True)
        self.photos_status.setProperty(u"role", u"muted")

        self.photos_card_column.addWidget(self.photos_status)

        self.incoming_error = QLabel(self.photos_card)
        self.incoming_error.setObjectName(u"incoming_error")
        self.incoming_error.setTextFormat(Qt.TextFormat.PlainText)
        self.incoming_error.setWordWrap(True)
        self.incoming_error.setProperty(u"role", u"error")

        self.photos_card_column.addWidget(self.incoming_error)

        self.shelf_slot = QVBoxLayout()
        self.shelf_slot.setSpacing(0)
        self.shelf_slot.setObjectName(u"shelf_slot")

        self.photos_card_column.addLayout(self.shelf_slot)

        self.photos_error = QLabel(self.photos_card)
        self.photos_error.setObjectName(u"photos_error")
        self.photos_error.setTextFormat(Qt.TextFormat.PlainText)
        self.photos_error.setWordWrap(True)
        self.photos_error.setProperty(u"role", u"error")

        self.photos_card_column.addWidget(self.photos_error)

        self.panel_slot = QVBoxLayout()
        self.panel_slot.setSpacing(0)
        self.panel_slot.setObjectName(u"panel_slot")

        self.photos_card_column.addLayout(self.panel_slot)


        self.form_column.addWidget(self.photos_card)

        self.form_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_column.addItem(self.form_end)

        self.form_scroll.setWidget(self.form_body)
        self.splitter.addWidget(self.form_scroll)
        self.preview_host = QWidget(self.splitter)
        self.preview_host.setObjectName(u"preview_host")
        self.preview_host.setMinimumSize(QSize(360, 0))
        self.preview_slot = QVBoxLayout(self.preview_host)
        self.preview_slot.setSpacing(0)
        self.preview_slot.setObjectName(u"preview_slot")
        self.preview_slot.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.preview_host)

        self.column.addWidget(self.splitter)

        self.done_slot = QVBoxLayout()
        self.done_slot.setSpacing(0)
        self.done_slot.setObjectName(u"done_slot")

        self.column.addLayout(self.done_slot)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(10)
        self.foot.setObjectName(u"foot")
        self.status_label = QLabel(ShowcaseStudio)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setWordWrap(True)
        self.status_label.setProperty(u"role", u"muted")

        self.foot.addWidget(self.status_label)

        self.close_button = QPushButton(ShowcaseStudio)
        self.close_button.setObjectName(u"close_button")

        self.foot.addWidget(self.close_button)

        self.save_button = QPushButton(ShowcaseStudio)
        self.save_button.setObjectName(u"save_button")

        self.foot.addWidget(self.save_button)

        self.copy_button = QPushButton(ShowcaseStudio)
        self.copy_button.setObjectName(u"copy_button")

        self.foot.addWidget(self.copy_button)

        self.mail_button = QPushButton(ShowcaseStudio)
        self.mail_button.setObjectName(u"mail_button")

        self.foot.addWidget(self.mail_button)

        self.print_button = QPushButton(ShowcaseStudio)
        self.print_button.setObjectName(u"print_button")

        self.foot.addWidget(self.print_button)

        self.export_button = QPushButton(ShowcaseStudio)
        self.export_button.setObjectName(u"export_button")

        self.foot.addWidget(self.export_button)

        self.foot.setStretch(0, 1)

        self.column.addLayout(self.foot)

        self.column.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.variant_label.setBuddy(self.variant_combo)
        self.theme_label.setBuddy(self.theme_combo)
        self.lead_label.setBuddy(self.lead_edit)
        self.story_label.setBuddy(self.story_edit)
        self.figure_label_1.setBuddy(self.value_1_edit)
        self.figure_label_2.setBuddy(self.value_2_edit)
        self.figure_label_3.setBuddy(self.value_3_edit)
        self.testimonial_label.setBuddy(self.testimonial_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.theme_combo)
        QWidget.setTabOrder(self.theme_combo, self.variant_combo)
        QWidget.setTabOrder(self.variant_combo, self.lead_edit)
        QWidget.setTabOrder(self.lead_edit, self.story_edit)
        QWidget.setTabOrder(self.story_edit, self.value_1_edit)
        QWidget.setTabOrder(self.value_1_edit, self.name_1_edit)
        QWidget.setTabOrder(self.name_1_edit, self.value_2_edit)
        QWidget.setTabOrder(self.value_2_edit, self.name_2_edit)
        QWidget.setTabOrder(self.name_2_edit, self.value_3_edit)
        QWidget.setTabOrder(self.value_3_edit, self.name_3_edit)
        QWidget.setTabOrder(self.name_3_edit, self.testimonial_combo)
        QWidget.setTabOrder(self.testimonial_combo, self.edit_testimonial_button)
        QWidget.setTabOrder(self.edit_testimonial_button, self.withdraw_testimonial_button)
        QWidget.setTabOrder(self.withdraw_testimonial_button, self.add_testimonial_button)
        QWidget.setTabOrder(self.add_testimonial_button, self.paste_button)
        QWidget.setTabOrder(self.paste_button, self.add_photos_button)
        QWidget.setTabOrder(self.add_photos_button, self.form_scroll)
        QWidget.setTabOrder(self.form_scroll, self.close_button)
        QWidget.setTabOrder(self.close_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.mail_button)
        QWidget.setTabOrder(self.mail_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.export_button)

        self.retranslateUi(ShowcaseStudio)
    # setupUi

    def retranslateUi(self, ShowcaseStudio):
        ShowcaseStudio.setWindowTitle(QCoreApplication.translate("ShowcaseStudio", u"Atelier", None))
#if QT_CONFIG(accessibility)
        self.form_scroll.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Contenu du document", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.document_card.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Document", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("ShowcaseStudio", u"&Support", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Support", None))
#endif // QT_CONFIG(accessibility)
        self.variant_label.setText(QCoreApplication.translate("ShowcaseStudio", u"Fic&hier pour", None))
#if QT_CONFIG(accessibility)
        self.variant_combo.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Fichier pour", None))
#endif // QT_CONFIG(accessibility)
        self.theme_label.setText(QCoreApplication.translate("ShowcaseStudio", u"Th\u00e8me", None))
#if QT_CONFIG(accessibility)
        self.theme_combo.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Th\u00e8me", None))
#endif // QT_CONFIG(accessibility)
        self.kind_hint.setText("")
#if QT_CONFIG(accessibility)
        self.facts_card.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Textes de la fiche projet", None))
#endif // QT_CONFIG(accessibility)
        self.facts_card_title.setText(QCoreApplication.translate("ShowcaseStudio", u"Textes de la fiche", None))
#if QT_CONFIG(accessibility)
        self.words_card.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Textes", None))
#endif // QT_CONFIG(accessibility)
        self.words_card_title.setText(QCoreApplication.translate("ShowcaseStudio", u"Textes", None))
        self.lead_label.setText(QCoreApplication.translate("ShowcaseStudio", u"&Accroche", None))
#if QT_CONFIG(accessibility)
        self.lead_edit.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Accroche", None))
#endif // QT_CONFIG(accessibility)
        self.lead_edit.setPlaceholderText(QCoreApplication.translate("ShowcaseStudio", u"La phrase qui donne envie de lire la suite", None))
        self.lead_error.setText("")
        self.lead_fit.setText("")
        self.story_label.setText(QCoreApplication.translate("ShowcaseStudio", u"&R\u00e9cit", None))
#if QT_CONFIG(accessibility)
        self.story_edit.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"R\u00e9cit", None))
#endif // QT_CONFIG(accessibility)
        self.story_edit.setPlaceholderText(QCoreApplication.translate("ShowcaseStudio", u"D\u2019o\u00f9 vient l\u2019id\u00e9e, qui a mis la main \u00e0 la p\u00e2te, ce qui a chang\u00e9", None))
        self.story_hint.setText(QCoreApplication.translate("ShowcaseStudio", u"Chaque retour \u00e0 la ligne commence un paragraphe.", None))
        self.story_fit.setText("")
        self.story_error.setText("")
#if QT_CONFIG(accessibility)
        self.figures_card.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Chiffres cl\u00e9s", None))
#endif // QT_CONFIG(accessibility)
        self.figures_card_title.setText(QCoreApplication.translate("ShowcaseStudio", u"Chiffres cl\u00e9s", None))
        self.figures_hint.setText(QCoreApplication.translate("ShowcaseStudio", u"Trois au plus, courts\u00a0: ils se lisent de loin.", None))
        self.figure_label_1.setText(QCoreApplication.translate("ShowcaseStudio", u"Chiffre &1", None))
#if QT_CONFIG(accessibility)
        self.value_1_edit.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Chiffre 1, valeur", None))
#endif // QT_CONFIG(accessibility)
        self.value_1_edit.setPlaceholderText(QCoreApplication.translate("ShowcaseStudio", u"23", None))
#if QT_CONFIG(accessibility)
        self.name_1_edit.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Chiffre 1, libell\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.name_1_edit.setPlaceholderText(QCoreApplication.translate("ShowcaseStudio", u"habitants aux pinceaux", None))
        self.figure_label_2.setText(QCoreApplication.translate("ShowcaseStudio", u"Chiffre &2", None))
#if QT_CONFIG(accessibility)
        self.value_2_edit.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Chiffre 2, valeur", None))
#endif // QT_CONFIG(accessibility)
        self.value_2_edit.setPlaceholderText(QCoreApplication.translate("ShowcaseStudio", u"3", None))
#if QT_CONFIG(accessibility)
        self.name_2_edit.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Chiffre 2, libell\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.name_2_edit.setPlaceholderText(QCoreApplication.translate("ShowcaseStudio", u"mercredis apr\u00e8s-midi", None))
        self.figure_label_3.setText(QCoreApplication.translate("ShowcaseStudio", u"Chiffre &3", None))
#if QT_CONFIG(accessibility)
        self.value_3_edit.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Chiffre 3, valeur", None))
#endif // QT_CONFIG(accessibility)
        self.value_3_edit.setPlaceholderText(QCoreApplication.translate("ShowcaseStudio", u"600\u00a0\u20ac", None))
#if QT_CONFIG(accessibility)
        self.name_3_edit.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Chiffre 3, libell\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.name_3_edit.setPlaceholderText(QCoreApplication.translate("ShowcaseStudio", u"d\u2019aide", None))
        self.figures_error.setText("")
#if QT_CONFIG(accessibility)
        self.testimonial_card.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"T\u00e9moignage", None))
#endif // QT_CONFIG(accessibility)
        self.testimonial_card_title.setText(QCoreApplication.translate("ShowcaseStudio", u"T\u00e9moignage", None))
        self.testimonial_label.setText(QCoreApplication.translate("ShowcaseStudio", u"&T\u00e9moignage affich\u00e9", None))
#if QT_CONFIG(accessibility)
        self.testimonial_combo.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"T\u00e9moignage affich\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.edit_testimonial_button.setText(QCoreApplication.translate("ShowcaseStudio", u"&Modifier\u2026", None))
#if QT_CONFIG(accessibility)
        self.edit_testimonial_button.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Modifier le t\u00e9moignage", None))
#endif // QT_CONFIG(accessibility)
        self.withdraw_testimonial_button.setText(QCoreApplication.translate("ShowcaseStudio", u"Retirer l\u2019accord\u2026", None))
#if QT_CONFIG(accessibility)
        self.withdraw_testimonial_button.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Retirer l\u2019accord de l\u2019auteur", None))
#endif // QT_CONFIG(accessibility)
        self.add_testimonial_button.setText(QCoreApplication.translate("ShowcaseStudio", u"A&jouter\u2026", None))
#if QT_CONFIG(accessibility)
        self.add_testimonial_button.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Ajouter un t\u00e9moignage", None))
#endif // QT_CONFIG(accessibility)
        self.testimonial_words.setText("")
        self.testimonial_error.setText("")
#if QT_CONFIG(accessibility)
        self.photos_card.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Photos", None))
#endif // QT_CONFIG(accessibility)
        self.photos_card_title.setText(QCoreApplication.translate("ShowcaseStudio", u"Photos", None))
        self.paste_button.setText(QCoreApplication.translate("ShowcaseStudio", u"C&oller", None))
#if QT_CONFIG(accessibility)
        self.paste_button.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Coller une photo", None))
#endif // QT_CONFIG(accessibility)
        self.add_photos_button.setText(QCoreApplication.translate("ShowcaseStudio", u"Ajouter des &photos\u2026", None))
        self.photos_hint.setText(QCoreApplication.translate("ShowcaseStudio", u"Glissez vos photos ici ou collez-les (Ctrl+V), puis glissez-les d\u2019une place \u00e0 l\u2019autre. Une photo para\u00eet une fois l\u2019accord des personnes not\u00e9.", None))
        self.photos_status.setText("")
        self.incoming_error.setText("")
        self.photos_error.setText("")
        self.status_label.setText("")
        self.close_button.setText(QCoreApplication.translate("ShowcaseStudio", u"&Fermer", None))
        self.save_button.setText(QCoreApplication.translate("ShowcaseStudio", u"&Enregistrer", None))
        self.copy_button.setText(QCoreApplication.translate("ShowcaseStudio", u"Copier l\u2019image", None))
#if QT_CONFIG(accessibility)
        self.copy_button.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Copier l\u2019image de la page", None))
#endif // QT_CONFIG(accessibility)
        self.mail_button.setText(QCoreApplication.translate("ShowcaseStudio", u"E-mail\u2026", None))
#if QT_CONFIG(accessibility)
        self.mail_button.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Enregistrer et envoyer par e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("ShowcaseStudio", u"&Imprimer\u2026", None))
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("ShowcaseStudio", u"Imprimer le document", None))
#endif // QT_CONFIG(accessibility)
        self.export_button.setText(QCoreApplication.translate("ShowcaseStudio", u"Exporter le P&DF\u2026", None))
    # retranslateUi

