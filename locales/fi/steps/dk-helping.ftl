# Tanska: toisen auttaminen oikeilla papereilla.

step-dk-fuldmagt = Hanki valtuus, joka pätee
    .why = Digitaalisella valtuutuksella (digital fuldmagt) autat omalla MitID:lläsi. Silloin kenenkään ei tarvitse lainata tunnuksia.
    .how = Etsi digital fuldmagt borger.dk-palvelusta. Se koskee yhtä asiaa kerrallaan, ja sen voi perua. Toisella teistä täytyy olla MitID. Henkilö voi allekirjoittaa paperilla. Henkilö voi myös antaa sinun lukea Digital Postia.
    .do-choose-matter = Valitkaa yhdessä, mitä valtuus koskee
    .do-give-mandate = Tehkää valtuus borger.dk-palvelussa tai paperilla
    .do-give-reading = Anna lukuoikeus Digital Postiin, jos henkilö haluaa
    .do-ask-guardian = Oletko værge eli edunvalvoja? Kysy joka viranomaiselta, mitä se haluaa nähdä
    .without-e-id = Vie paperinen valtuutus Borgerserviceen eli kunnan asiakaspalveluun. Myös lukuoikeuden voi antaa siellä paperilla.
    .caution = Henkilön täytyy olla yli viisitoistavuotias ja ymmärtää, mitä se tarkoittaa. Muuten valtuutta ei voi käyttää. Kaikki viranomaiset eivät ole mukana. Jotkin valtuudet koskevat vain katselua, eivät puheluita. Älä koskaan käytä henkilön MitID:tä, et edunvalvojanakaan.
    .letter-mandate =
        Fuldmagt (valtakirja)

        Minä, … (nimi, osoite ja syntymäaika), valtuutan henkilön
        … (auttajan nimi ja osoite)
        auttamaan minua tässä asiassa: …

        Valtuutus koskee: … (viranomainen, pankki tai yritys)
        Se on voimassa: … – …

        Auttaja saa: … (esimerkiksi saada tietoja, kirjoittaa puolestani, soittaa puolestani)

        Voin perua valtuutuksen milloin vain.

        Päivä: …
        Allekirjoitus: …
