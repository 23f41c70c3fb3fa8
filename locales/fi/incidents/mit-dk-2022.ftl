# mit.dk, 2022: a fault at the start let users see others' digital post.
incident-mit-dk-2022 = mit.dk, virhe Tanskan digitaalisessa postilaatikossa
    .what = Tanskan digitaalisessa postilaatikossa mit.dk oli virhe, kun se avattiin maaliskuussa { FACT("dk-mit-dk-year") }. Kun moni käytti palvelua yhtä aikaa, joku saattoi päästä toisen ihmisen postiin. Virhe huomattiin pian. Palvelu suljettiin, kunnes virhe oli korjattu, ja asiasta ilmoitettiin Datatilsynetille, Tanskan tietosuojaviranomaiselle. Se, mitä on voinut näkyä, riippuu siitä, mitä kirjeitä laatikossa oli.
    .because = käytit mit.dk-palvelua, kun se avattiin
