# Tanska: toisen auttaminen oikeilla papereilla.

step-dk-fuldmagt = Hanki valtuus, joka pätee
    .why = Digitaalisella valtuudella (digital fuldmagt) autat omalla MitID:lläsi. Silloin kenenkään ei tarvitse lainata tunnuksia.
    .how = Etsi digital fuldmagt borger.dk-palvelusta. Se koskee yhtä asiaa kerrallaan, ja sen voi perua. Toisella teistä täytyy olla MitID. Henkilö voi allekirjoittaa paperilla. Hän voi myös antaa sinulle luvan lukea hänen Digital Postiaan.
    .do-choose-matter = Valitkaa yhdessä, mitä valtuus koskee
    .do-give-mandate = Tehkää valtuus borger.dk-palvelussa tai paperilla
    .do-give-reading = Anna lukuoikeus Digital Postiin, jos henkilö haluaa
    .do-ask-guardian = Oletko edunvalvoja (værge)? Kysy viranomaiselta, mitä se haluaa nähdä
    .without-e-id = Vie paperinen valtuus Borgerserviceen eli kunnan asiakaspalveluun. Myös lukuoikeuden voi antaa siellä paperilla.
    .caution = Henkilön täytyy olla yli viisitoistavuotias ja ymmärtää, mitä se tarkoittaa. Muuten valtuutta ei voi käyttää. Kaikki viranomaiset eivät ole mukana. Jotkin valtuudet koskevat vain katselua, eivät puheluita. Älä koskaan käytä henkilön MitID:tä, et edunvalvojanakaan.
    .letter-mandate =
        Fuldmagt (valtakirja)

        Minä, … (nimi, osoite ja syntymäaika), valtuutan henkilön
        … (auttajan nimi ja osoite)
        auttamaan minua tässä asiassa: …

        Valtuus koskee: … (viranomainen, pankki tai yritys)
        Se on voimassa: … – …

        Auttaja saa: … (esimerkiksi saada tietoja, kirjoittaa puolestani, soittaa puolestani)

        Voin perua valtuuden milloin vain.

        Päivä: …
        Allekirjoitus: …
