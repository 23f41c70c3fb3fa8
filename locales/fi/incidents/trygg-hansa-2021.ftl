# Trygg-Hansa (then Moderna Försäkringar), until 2021: insurance documents could be reached through links.
incident-trygg-hansa-2021 = Trygg-Hansa ja Moderna Försäkringar Ruotsissa
    .what = Moderna Försäkringarin asiakkaiden vakuutuspapereihin Ruotsissa pääsi, kun vaihtoi numeroita verkko-osoitteessa. Näin oli lokakuusta { FACT("se-trygg-hansa-from") } helmikuuhun { FACT("se-trygg-hansa-until") }. Niissä oli yhteystietoja, henkilötunnus, vakuutuksia ja tietoja raha-asioista. Joskus niissä oli tietoja terveydestä. IMY, Ruotsin tietosuojaviranomainen, on tutkinut asian ja tehnyt päätöksen. Päätöksen mukaan tiedot ovat olleet saatavilla. Siinä ei sanota, että joku olisi käyttänyt sinun tietojasi.
    .not-touched = Trygg-Hansan mukaan asia koski Moderna Försäkringaria eikä yhtiön muita asiakkaita. Yhtiöt yhdistyivät myöhemmin.
    .ask-health = Oletko antanut Moderna Försäkringarille tietoja terveydestäsi, esimerkiksi vahinkoilmoituksessa?
    .because = olit Moderna Försäkringarin asiakas, ja yhtiö kuuluu nyt Trygg-Hansaan
