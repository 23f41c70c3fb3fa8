# Danish Business Authority, 2021: CPR numbers in the company register could be reached for almost two days.
incident-erhvervsstyrelsen-2021 = Erhvervsstyrelsen, CPR-numerot Tanskan yritysrekisterissä
    .what = Tanskan yritysrekisterin (CVR) palvelussa näkyi CPR-numeroita { FACT("dk-cvr-from") } ja { FACT("dk-cvr-until") } välisenä aikana. Palvelun käyttäjät ovat usein tilintarkastajia ja neuvojia. Erään lehden mukaan mukana oli myös suojattuja osoitteita. Erhvervsstyrelsen, Tanskan yritysvirasto, sulki palvelun, kun virhe huomattiin. Se pyysi kaikkia käyttäjiä poistamaan kopiot. Se ilmoitti asiasta Datatilsynetille, Tanskan tietosuojaviranomaiselle.
    .ask-registered = Olitko silloin CVR-rekisterissä, esimerkiksi tanskalaisen yrityksen omistajana, hallituksessa tai johdossa?
    .ask-protected-address = Onko tai oliko sinulla suojattu osoite Tanskassa?
    .because = olit Tanskan yritysrekisterissä CVR
