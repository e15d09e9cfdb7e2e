"""Headings of housing software are understood; a mapping is kept as an import model."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.people import CooperatorStatus
from idcoop_desktop.exchange.fields import HEADINGS, Field
from idcoop_desktop.exchange.mapping import Mapping, guess_mapping
from idcoop_desktop.exchange.models import from_toml, load_model, to_toml
from idcoop_desktop.exchange.refusals import ExchangeError, MappingError

TENANT, BUYER, EMPLOYEE = CooperatorStatus.TENANT, CooperatorStatus.BUYER, CooperatorStatus.EMPLOYEE


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Nom de naissance", Field.LAST_NAME),
        ("NOM D'USAGE", Field.LAST_NAME),
        ("nom d’usage", Field.LAST_NAME),
        ("Prénom", Field.FIRST_NAME),
        ("PRENOM", Field.FIRST_NAME),
        ("Nom et prénom", Field.FULL_NAME),
        ("N° client", Field.MEMBER_NUMBER),
        ("N°coopérateur", Field.MEMBER_NUMBER),
        ("Numéro de sociétaire", Field.MEMBER_NUMBER),
        ("Réf. client", Field.MEMBER_NUMBER),
        ("Courriel", Field.EMAIL),
        ("Adresse e-mail", Field.EMAIL),
        ("E-mail 2", Field.EMAIL),
        ("Tél. portable", Field.PHONE),
        ("Téléphone", Field.PHONE),
        ("Résidence", Field.RESIDENCE),
        ("Programme", Field.RESIDENCE),
        ("Libellé du programme", Field.RESIDENCE),
        ("Commune", Field.COMMUNE),
        ("Ville", Field.COMMUNE),
        ("Bâtiment", Field.DWELLING),
        ("Logement", Field.DWELLING),
        ("N° de lot", Field.DWELLING),
        ("N° lot", Field.DWELLING),
        ("Date de souscription", Field.FIRST_SHARE_ON),
        ("Date souscription", Field.FIRST_SHARE_ON),
        ("Parts sociales", Field.SHARES),
        ("Nb de parts", Field.SHARES),
        ("Statut", Field.STATUS),
        ("Type d'occupation", Field.STATUS),
        ("Date d'entrée", Field.SPELL_START),
        ("Date d’entrée dans les lieux", Field.SPELL_START),
        ("Date de sortie", Field.SPELL_END),
        ("Observations", Field.NOTES),
        ("Date de naissance", None),
        ("Commune de naissance", None),
        ("Nom du conjoint", None),
        ("Tél. portable du conjoint", None),
        ("Nom du gardien", None),
        ("Loyer", None),
        ("Civilité", None),
        ("Surface", None),
    ],
)
def test_headings_of_housing_software(heading, field):
    found = guess_mapping([heading]).columns
    assert found == ({field: (heading,)} if field else {})


def test_every_field_has_words_and_headings():
    assert len({field.label for field in Field}) == len(Field)
    assert all(HEADINGS[field] for field in Field)


def test_the_surest_column_comes_first_and_others_fill_its_gaps():
    headings = ("Nom de naissance", "Tél fixe", "Nom d'usage", "Tél. portable", "N° lot", "Bât.")
    found = guess_mapping(headings).columns
    assert found[Field.LAST_NAME] == ("Nom d'usage", "Nom de naissance")
    assert found[Field.PHONE] == ("Tél. portable", "Tél fixe")
    assert found[Field.DWELLING] == ("Bât.", "N° lot")


def test_the_cells_decide_when_headings_lie():
    assert guess_mapping(["Statut"], [("Actif",), ("Parti",)]).columns == {}
    assert guess_mapping(["Statut"], [("Locataire",), ("?",)]).columns != {}
    assert guess_mapping(["Date d'entrée"], [("oui",), ("non",)]).columns == {}
    assert guess_mapping(["Colonne 3"], [("a@example.org",)]).columns == {
        Field.EMAIL: ("Colonne 3",)
    }
    assert guess_mapping(["Locataire"], [("LE GOFF Anne",)]).columns == {
        Field.FULL_NAME: ("Locataire",)
    }
    assert guess_mapping(["Locataire"], [("oui",)]).columns == {}


def test_amounts_of_shares_need_what_a_share_costs():
    rows = [("16,00 €",), ("32,00 €",)]
    assert guess_mapping(["Capital souscrit"], rows).columns == {}
    assert guess_mapping(["Capital souscrit"], rows, share_cents=1600).columns == {
        Field.CAPITAL: ("Capital souscrit",)
    }


def test_a_list_of_tenancies_is_one_of_tenants():
    assert guess_mapping(["Nom", "Date du bail"]).default_status is TENANT
    assert guess_mapping(["Nom", "Date d'entrée"]).default_status is None


def test_a_model_suits_a_file_whatever_accents_and_case():
    model = Mapping(columns={Field.LAST_NAME: ("Nom d'usage",), Field.FIRST_NAME: ("prenom",)})
    assert model.places(["PRÉNOM", "x", "NOM D’USAGE"]) == {
        Field.LAST_NAME: (2,),
        Field.FIRST_NAME: (0,),
    }
    assert model.missing(["Prénom"]) == ("Nom d'usage",)
    assert model.missing(["Prénom", "nom d'usage"]) == ()


@pytest.mark.parametrize("headings", [["Prénom"], ["Nom"], []])
def test_a_model_must_say_who_people_are(headings):
    with pytest.raises(MappingError, match="prénom"):
        guess_mapping(headings).places(headings)


def test_amounts_without_the_price_of_a_share_are_refused():
    model = Mapping(columns={Field.FULL_NAME: ("Nom",), Field.CAPITAL: ("Capital",)})
    with pytest.raises(MappingError, match="valeur d’une part"):
        model.places(["Nom", "Capital"])


WORDS = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1, max_size=20
)


@settings(max_examples=200, deadline=None)
@given(
    name=WORDS,
    columns=st.dictionaries(st.sampled_from(Field), st.lists(WORDS, max_size=3).map(tuple)),
    statuses=st.dictionaries(
        st.from_regex(r"[a-z]{1,9}( [a-z]{1,9})?", fullmatch=True),
        st.sampled_from(CooperatorStatus),
    ),
    default=st.none() | st.sampled_from(CooperatorStatus),
    cents=st.integers(0, 100_000_000),
)
def test_a_model_is_read_back_as_it_was_kept(name, columns, statuses, default, cents):
    def tidied(model: Mapping) -> Mapping:
        return from_toml(to_toml(model))

    model = Mapping(
        name=name, columns=columns, statuses=statuses, default_status=default, share_cents=cents
    )
    once = tidied(model)
    assert tidied(once) == once
    assert once.columns.keys() == columns.keys()
    assert (once.statuses, once.default_status, once.share_cents) == (statuses, default, cents)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("version = ", "pas lisible"),
        ("version = 2", "autre version"),
        ("", "autre version"),
        ("version = 1\nx = 1", "« x »".replace(" ", "\u00a0")),
        ("version = 1\n[columns]\nage = ['Âge']", "age"),
        ("version = 1\n[columns]\nemail = [1]", "email"),
        ("version = 1\n[columns]\nemail = 3", "email"),
        ("version = 1\ncolumns = 3", "columns"),
        ("version = 1\nname = 3", "name"),
        ("version = 1\nshare_cents = -1", "valeur"),
        ("version = 1\nshare_cents = true", "share_cents"),
        ("version = 1\n[statuses]\nparti = 'gone'", "gone"),
        ("version = 1\n[statuses]\nparti = 3", "3"),
        ("version = 1\ndefault_status = 'gone'", "gone"),
        ("version = 1\nx = " + "[" * 5000, "pas lisible"),
    ],
)
def test_what_is_wrong_in_a_model_is_named(text, words):
    with pytest.raises(MappingError, match=words):
        from_toml(text)


def test_a_model_is_read_from_a_file(tmp_path):
    path = tmp_path / "model.toml"
    path.write_bytes(
        b"\xef\xbb\xbfversion = 1\r\n[columns]\r\nemail = 'M\xc3\xa9l'\r\n"
        b"[statuses]\r\n'B\xc3\xa9n\xc3\xa9voles' = 'employee'\r\n"
    )
    model = load_model(path)
    assert model.columns == {Field.EMAIL: ("Mél",)}
    assert model.statuses == {"benevoles": EMPLOYEE}
    path.write_bytes(b"version = 1 # \xff")
    with pytest.raises(MappingError, match="UTF-8"):
        load_model(path)
    path.write_bytes(b"#" * 100_001)
    with pytest.raises(ExchangeError, match="100\u00a0ko"):
        load_model(path)
    with pytest.raises(ExchangeError, match="n’existe pas"):
        load_model(tmp_path / "absent.toml")
