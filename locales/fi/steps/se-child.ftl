step-se-child-credit = Seuraa lapsen nimellä tulevaa postia
    .why = Kun joku käyttää lapsen tietoja, lapsen nimellä voi tulla laskuja ja vaatimuksia. Lasta suojaa parhaiten se, että kiistät ne nopeasti.
    .how = Avaa kaikki lapsen posti. Jos tulee vaatimus, kiistä se ja soita poliisille numeroon { PHONE("se-police-114-14") }. Luottotietoyritysten rekisterit alkavat { FACT("se-credit-register-age") } vuoden iästä.
    .do-open-post = Avaa lapsen posti ja digitaalinen posti
    .do-dispute = Kiistä laskut, jotka eivät ole lapsen
    .do-call-police = Soita poliisille, jos joku on käyttänyt tietoja
    .do-talk-with-child = Kerro lapselle, ettei hän ole tehnyt mitään väärää
    .caution = Skatteverketin osoite-esto on vain { FACT("se-address-block-age") } vuotta täyttäneille. Lainoja estävää palvelua lapsille Lykta ei ole löytänyt. Lapsi voi itse soittaa Brisiin numeroon { PHONE("se-bris-116111") }.
