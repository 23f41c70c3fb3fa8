# mit.dk, 2022: a fault at the start let users see others' digital post.
incident-mit-dk-2022 = mit.dk, virhe Tanskan digitaalisessa postilaatikossa
    .what = Kun Tanskan digitaalinen postilaatikko mit.dk avattiin maaliskuussa { FACT("dk-mit-dk-year") }, joku saattoi virheen takia päästä toisen ihmisen postiin. Näin saattoi käydä, kun moni käytti palvelua yhtä aikaa. Virhe huomattiin pian avaamisen jälkeen. Palvelu suljettiin, kunnes virhe oli korjattu. Asiasta ilmoitettiin Datatilsynetille, Tanskan tietosuojaviranomaiselle. Se, mitä on voinut näkyä, riippuu siitä, mitä kirjeitä laatikossa oli.
    .because = käytit mit.dk-palvelua, kun se avattiin
