# Lemonsoft, 2023: data was taken from an older system of a Finnish software company.
incident-lemonsoft-2023 = Lemonsoft, vanhemman järjestelmän tietomurto
    .what = Joku pääsi ohjelmistoyhtiö Lemonsoftin vanhempaan järjestelmään ja vei tietoja. Se tapahtui { FACT("fi-lemonsoft-from") } ja { FACT("fi-lemonsoft-until") } välisenä aikana. Mukana oli nimi, syntymäaika, henkilötunnus, yhteystietoja ja tietoja raha-asioista. Järjestelmä on suljettu. Tietosuojavaltuutetun toimiston mukaan niille, joita asia koskee, on ilmoitettu.
    .because = olet saanut ilmoituksen Lemonsoftin tietomurrosta
