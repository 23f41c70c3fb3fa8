# Trygg-Hansa (then Moderna Försäkringar), until 2021: insurance documents could be reached through links.
incident-trygg-hansa-2021 = Trygg-Hansa ja Moderna Försäkringar Ruotsissa
    .what = Lokakuusta { FACT("se-trygg-hansa-from") } helmikuuhun { FACT("se-trygg-hansa-until") } toisten asiakkaiden vakuutuspapereihin pääsi, kun vaihtoi numeroita verkko-osoitteessa. Niissä oli yhteystietoja, henkilötunnus, vakuutuksia, tietoja raha-asioista ja joskus terveydestä. IMY, Ruotsin tietosuojaviranomainen, on tutkinut asian ja tehnyt päätöksen. Päätöksen mukaan tiedot ovat olleet saatavilla. Se ei tarkoita, että joku on käyttänyt sinun tietojasi.
    .not-touched = Trygg-Hansan mukaan asia koski Moderna Försäkringaria eikä yhtiön muita asiakkaita. Yhtiöt yhdistyivät myöhemmin.
    .ask-health = Oletko antanut Moderna Försäkringarille tietoja terveydestäsi, esimerkiksi vahinkoilmoituksessa?
    .because = olit Moderna Försäkringarin asiakas, ja yhtiö kuuluu nyt Trygg-Hansaan
