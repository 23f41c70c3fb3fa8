# The six questions. $country (String): FI, SE or DK. Options that set exactly one fact take their label from vocabulary.ftl.

question-for-whom = Ketä asia koskee?
    .hint = Valitse se, jonka tiedoista on kyse.
    .option-for-me = Minua itseäni
    .option-my-child = Lastani
    .option-adult-i-care-for = Aikuista, jota edustan
    .option-someone-i-support = Henkilöä, jota autan työssäni

question-what-happened = Mitä on tapahtunut?
    .hint = Valitse kaikki, mikä pitää paikkansa. Sinun ei tarvitse olla varma.
    .group-break-in = Murto järjestelmään
    .group-shown-to-others = Joku muu on nähnyt tiedot
    .group-gone = Jotain on kadonnut
    .group-not-sure = Epävarmaa

question-which-data = Mistä tiedoista on kyse?
    .hint = Valitse se, minkä tiedät tai uskot. Voit muuttaa valintaa myöhemmin.
    .group-who-you-are = Kuka olet
    .group-where-and-how = Missä olet ja miten sinut tavoittaa
    .group-money-and-logins = Raha ja kirjautuminen
    .group-health = Terveys
    .group-life = Perhe, työ ja koulu

question-misused-already = Onko joku jo käyttänyt tietoja tai uhannut sinua?
    .hint = Jos niin on käynyt, vika ei ole sinun. Valitse kaikki, mikä pitää paikkansa.
    .option-no = Ei, tai en ainakaan tiedä

question-e-id = Voitko tunnistautua { $country ->
        [FI] pankkitunnuksilla tai mobiilivarmenteella
        [SE] vahvasti, esimerkiksi BankID:llä
       *[DK] MitID:llä
    }?
    .hint = Vastaus ratkaisee, mikä tapa näytetään ensin.
    .option-works = Kyllä, se toimii

question-what-is-safe = Vaikuttaako jokin siihen, mikä on sinulle turvallista?
    .hint = Sinun ei tarvitse vastata. Vastaus jää tälle koneelle.
    .option-rather-not-say = En halua sanoa
