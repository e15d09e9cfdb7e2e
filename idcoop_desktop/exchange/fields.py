"""What a column of a file can mean, and the French headings that say so."""

from __future__ import annotations

from enum import StrEnum


class Field(StrEnum):
    """What a column tells about a person; the value is its name in import models."""

    LAST_NAME = "last_name"
    FIRST_NAME = "first_name"
    FULL_NAME = "full_name"
    MEMBER_NUMBER = "member_number"
    EMAIL = "email"
    PHONE = "phone"
    RESIDENCE = "residence"
    COMMUNE = "commune"
    DWELLING = "dwelling"
    FIRST_SHARE_ON = "first_share_on"
    SHARES = "shares"
    CAPITAL = "capital"
    STATUS = "status"
    SPELL_START = "spell_start"
    SPELL_END = "spell_end"
    OTHER_SPELLS = "other_spells"
    PREFERRED_CHANNEL = "preferred_channel"
    NO_MAILING_SINCE = "no_mailing_since"
    NOTES = "notes"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _LABELS[self]


_LABELS = {
    Field.LAST_NAME: "Nom",
    Field.FIRST_NAME: "Prénom",
    Field.FULL_NAME: "NOM et prénom dans la même case",
    Field.MEMBER_NUMBER: "Numéro de coopérateur",
    Field.EMAIL: "E-mail",
    Field.PHONE: "Téléphone",
    Field.RESIDENCE: "Résidence",
    Field.COMMUNE: "Commune",
    Field.DWELLING: "Logement",
    Field.FIRST_SHARE_ON: "Date de la première part",
    Field.SHARES: "Nombre de parts sociales",
    Field.CAPITAL: "Montant des parts sociales",
    Field.STATUS: "Statut",
    Field.SPELL_START: "Début du statut",
    Field.SPELL_END: "Fin du statut",
    Field.OTHER_SPELLS: "Autres périodes",
    Field.PREFERRED_CHANNEL: "Canal préféré",
    Field.NO_MAILING_SINCE: "Pas d’envois depuis",
    Field.NOTES: "Remarques",
}

# Several columns may fill a field: all of them together for these, the first that holds
# something for the others (a maiden name where there is no other).
JOINED = frozenset({Field.DWELLING, Field.NOTES})
DATES = frozenset(
    {Field.FIRST_SHARE_ON, Field.SPELL_START, Field.SPELL_END, Field.NO_MAILING_SINCE}
)

# Headings, folded, the surest first. `#` stands for n, no, num and numero (see `mapping`).
HEADINGS: dict[Field, tuple[str, ...]] = {
    Field.LAST_NAME: (
        *("nom usage", "nom usuel", "nom marital", "nom famille", "nom", "patronyme"),
        *("nom locataire", "nom client", "nom cooperateur", "nom titulaire", "nom occupant"),
        *("nom associe", "nom societaire", "nom naissance", "nom jeune fille"),
    ),
    Field.FIRST_NAME: (
        *("prenom", "prenoms", "prenom usuel", "prenom usage", "prenom locataire"),
        *("prenom client", "prenom cooperateur", "prenom titulaire", "prenom occupant"),
        *("prenom associe", "prenom societaire", "premier prenom"),
    ),
    Field.FULL_NAME: (
        *("nom prenom", "nom et prenom", "nom prenoms", "nom et prenoms", "nom complet"),
        *("prenom nom", "prenom et nom", "identite", "locataire", "cooperateur", "titulaire"),
    ),
    Field.MEMBER_NUMBER: (
        *("# cooperateur", "code cooperateur", "# societaire", "# associe", "# adherent"),
        *("matricule", "# client", "code client", "reference client", "ref client", "# locataire"),
        *("code locataire", "# tiers", "code tiers", "# personne", "identifiant"),
    ),
    Field.EMAIL: (
        *("courriel", "email", "e mail", "mail", "mel", "adresse mail", "adresse email"),
        *("adresse e mail", "adresse courriel", "adresse electronique", "courrier electronique"),
        *("email principal", "courriel principal", "adresse mail principale"),
    ),
    Field.PHONE: (
        *("tel portable", "telephone portable", "portable", "tel mobile", "telephone mobile"),
        *("mobile", "gsm", "# portable", "# mobile", "telephone", "tel", "# telephone", "# tel"),
        *("tel principal", "telephone principal", "tel fixe", "telephone fixe", "fixe"),
        *("tel domicile", "telephone domicile"),
    ),
    Field.RESIDENCE: (
        *("residence", "nom residence", "libelle residence", "programme", "nom programme"),
        *("libelle programme", "operation", "nom operation", "groupe immobilier", "ensemble"),
        *("groupe", "immeuble", "site"),
    ),
    Field.COMMUNE: (
        *("commune", "ville", "localite", "commune residence", "ville residence"),
        *("commune programme", "ville programme", "commune logement", "ville logement"),
    ),
    Field.DWELLING: (
        *("batiment", "bat", "# batiment", "entree", "hall", "escalier", "esc", "etage", "porte"),
        *("# porte", "logement", "# logement", "code logement", "ref logement", "lot", "# lot"),
        *("code lot", "appartement", "appt", "apt", "# appartement", "# appt", "module", "ug"),
    ),
    Field.FIRST_SHARE_ON: (
        *("date souscription", "date premiere part", "date premiere souscription", "souscription"),
        *("date souscription parts", "date souscription part", "date souscription parts sociales"),
        *("date adhesion", "cooperateur depuis", "societaire depuis", "date premiere part sociale"),
    ),
    Field.SHARES: (
        *("parts sociales", "# parts sociales", "nb parts sociales", "nombre parts sociales"),
        *("nb parts", "nombre parts", "parts", "# parts", "nbre parts", "nbre parts sociales"),
        *("nb part", "nombre part", "nombre part sociale", "parts souscrites", "qte parts"),
    ),
    Field.CAPITAL: (
        *("montant parts", "montant parts sociales", "capital", "capital souscrit", "valeur parts"),
        *("montant capital", "montant souscrit", "parts sociales euros", "parts sociales eur"),
    ),
    Field.STATUS: (
        *(
            "statut",
            "type occupation",
            "statut occupation",
            "type occupant",
            "qualite",
            "categorie",
        ),
        *("statut cooperateur", "type cooperateur", "type client", "nature occupation", "profil"),
        *("type contrat", "nature contrat", "type bail", "college"),
    ),
    Field.SPELL_START: (
        *("date entree", "entree le", "date debut", "date entree lieux", "date debut bail"),
        *("date effet", "date effet bail", "debut bail", "date bail", "date entree logement"),
        *("date debut statut", "date debut contrat", "date arrivee", "entree dans lieux"),
    ),
    Field.SPELL_END: (
        *("date sortie", "sortie le", "date fin", "date fin bail", "fin bail", "date depart"),
        *("date sortie lieux", "date sortie logement", "date fin statut", "date fin contrat"),
    ),
    Field.OTHER_SPELLS: (
        *("autres periodes", "autres statuts", "periodes precedentes", "statuts precedents"),
    ),
    Field.PREFERRED_CHANNEL: (
        *("canal prefere", "contact prefere", "moyen contact prefere", "canal contact prefere"),
    ),
    Field.NO_MAILING_SINCE: (
        *("pas envois depuis", "pas mailing depuis", "desinscrit depuis", "desabonne depuis"),
        *("opposition prospection", "date opposition", "date desinscription"),
    ),
    Field.NOTES: (
        *("observations", "observation", "remarques", "remarque", "commentaire", "commentaires"),
        *("notes", "note"),
    ),
}
