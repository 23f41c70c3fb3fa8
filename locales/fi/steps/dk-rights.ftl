# Tanska: ilmoitus tietosuojaviranomaiselle.

step-dk-datatilsynet-complaint = Tee ilmoitus Datatilsynetille
    .why = Datatilsynet on Tanskan tietosuojaviranomainen. Se voi tutkia, noudattiko tiedoistasi vastaava sääntöjä.
    .how = Kirjoita ensin organisaatiolle ja pyydä selitys. Jos vastaus ei riitä, lähetä ilmoitus. Neuvoja saat numerosta { PHONE("dk-datatilsynet") }.
    .do-write-controller = Kirjoita ensin sille, joka vastaa tiedoistasi
    .do-collect-papers = Kerää kirjeet, vastaukset ja päivät
    .do-send-complaint = Lähetä ilmoitus, esimerkiksi Digital Postissa
    .caution = Datatilsynet ei usein ota käsittelyyn ilmoitusta vuodosta, jota se jo tutkii. Se ei voi auttaa, jos joku käyttää tietojasi. Siihen on suunnitelmassasi muita askelia.
    .letter-complaint =
        Vastaanottaja: Datatilsynet

        Teen ilmoituksen siitä, miten … (organisaation nimi) on käyttänyt ja suojannut tietojani.

        Mitä tapahtui: …
        Milloin se tapahtui tai huomattiin: …
        Mitä tietojani se koskee: …

        Kirjoitin organisaatiolle … Sain vastauksen: … (tai: en ole saanut vastausta)

        Pyydän, että tutkitte, onko sääntöjä noudatettu. Kirjeet ja vastaukset ovat liitteenä.

        Ystävällisin terveisin
        … (nimi ja osoite)
