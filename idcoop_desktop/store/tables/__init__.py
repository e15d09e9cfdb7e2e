"""The tables that laptops share, as peewee sees them; the SQL that makes them is in ``schema``.

Rules that changesets impose on each: an integer key given by the unit of work, no other UNIQUE, no
trigger that writes one of them, columns only ever added at the end with an SQL default.
"""

from __future__ import annotations

from idcoop_desktop.store.tables.aids import Aid, AidWaiver
from idcoop_desktop.store.tables.closing import LedgerSeal, YearClosing
from idcoop_desktop.store.tables.consents import ImageConsent
from idcoop_desktop.store.tables.duplicates import MergeMove, NotDuplicate
from idcoop_desktop.store.tables.lists import ExportRecord, ImportModel, SavedView
from idcoop_desktop.store.tables.money import (
    Envelope,
    LedgerEntry,
    Receipt,
)
from idcoop_desktop.store.tables.payments import Payment, PaymentCheck, PaymentFile
from idcoop_desktop.store.tables.people import (
    Cooperator,
    Residence,
    Setting,
    Staff,
    StatusSpell,
)
from idcoop_desktop.store.tables.projects import (
    Bearer,
    CatalogueEntry,
    Decision,
    Idea,
    Interaction,
    LifeEvent,
    Project,
    Snooze,
    Step,
    SupportLine,
    Task,
    Waiver,
)
from idcoop_desktop.store.tables.showcase import (
    GeneralPublication,
    Photo,
    PhotoPerson,
    ProjectText,
    Publication,
    PublicationPhoto,
    PublicationProject,
    PublicationTestimonial,
    Showcase,
    Testimonial,
    TextBlock,
)
from idcoop_desktop.store.tables.table import Table, table_name

__all__ = [
    "SYNCED",
    "TABLES",
    "Aid",
    "AidWaiver",
    "Bearer",
    "CatalogueEntry",
    "Cooperator",
    "Decision",
    "Envelope",
    "ExportRecord",
    "GeneralPublication",
    "Idea",
    "ImageConsent",
    "ImportModel",
    "Interaction",
    "LedgerEntry",
    "LedgerSeal",
    "LifeEvent",
    "MergeMove",
    "NotDuplicate",
    "Payment",
    "PaymentCheck",
    "PaymentFile",
    "Photo",
    "PhotoPerson",
    "Project",
    "ProjectText",
    "Publication",
    "PublicationPhoto",
    "PublicationProject",
    "PublicationTestimonial",
    "Receipt",
    "Residence",
    "SavedView",
    "Setting",
    "Showcase",
    "Snooze",
    "Staff",
    "StatusSpell",
    "Step",
    "SupportLine",
    "Table",
    "Task",
    "Testimonial",
    "TextBlock",
    "Waiver",
    "YearClosing",
    "table_name",
]

TABLES: tuple[type[Table], ...] = (
    Setting,
    Staff,
    Residence,
    Cooperator,
    StatusSpell,
    Idea,
    Project,
    Bearer,
    LifeEvent,
    SupportLine,
    Decision,
    Waiver,
    Envelope,
    LedgerEntry,
    Receipt,
    Testimonial,
    Photo,
    Showcase,
    Publication,
    PublicationPhoto,
    Task,
    Interaction,
    NotDuplicate,
    MergeMove,
    ImageConsent,
    ImportModel,
    SavedView,
    ExportRecord,
    Step,
    Snooze,
    CatalogueEntry,
    Aid,
    AidWaiver,
    Payment,
    PaymentCheck,
    PaymentFile,
    YearClosing,
    LedgerSeal,
    PhotoPerson,
    PublicationProject,
    TextBlock,
    PublicationTestimonial,
    GeneralPublication,
    ProjectText,
)

SYNCED: tuple[str, ...] = tuple(table_name(table) for table in TABLES)
"""The tables whose changes the unit of work records."""
