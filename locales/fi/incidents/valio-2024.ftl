# Valio, 2024: data on staff and on people insured in its pension fund was taken.
incident-valio-2024 = Valio, henkilöstön ja vakuutettujen tietomurto
    .what = Joku pääsi meijeriyhtiö Valion verkkoon it-toimittajan kautta { FACT("fi-valio-day") }. Valion Suomen työntekijöiden ja maidonhankintaosuuskuntien työntekijöiden tietoja on voitu viedä. Niitä ovat nimi, henkilötunnus, palkka ja tilinumero. Tammikuussa selvisi, että asia koskee myös monia, jotka ovat joskus olleet vakuutettuina Valion Eläkekassassa. Heille lähetettiin kirje, jossa kerrotaan, mitkä tiedot ovat mukana. Yhtiöiden mukaan muita kuin kirjeessä kerrottuja tietoja ei viety.
    .not-touched = Murto ei koskenut Valion verkkosivuja, tilauksia eikä reseptisovellusta. Jos olet ollut vain asiakas, asia ei koske sinua.
    .ask-benefit = Oletko saanut etuutta Valion vakuutusyhtiöltä tai eläkekassalta, esimerkiksi sairauden takia?
    .because = olet tai olit töissä Valiolla tai maidonhankintaosuuskunnassa, tai vakuutettuna siellä
