# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-talk-to-someone = Puhu jonkun kanssa
    .why = Usein auttaa, kun asian sanoo ääneen. Voit puhua tutulle tai sellaiselle, joka ei tiedä, kuka olet.
    .how = { $country ->
            [FI] Rikosuhripäivystyksessä (RIKU)
            [SE] Ruotsin Brottsofferjouren-tukipalvelussa
           *[DK] Tanskan Offerrådgivningen-tukipalvelussa
    } sinua kuunnellaan ja autetaan eteenpäin. Sinun ei tarvitse olla tehnyt rikosilmoitusta. Voit olla nimetön.
    .do-choose = Valitse, kenen kanssa haluat puhua
    .do-make-contact = Soita, kirjoita tai avaa chat
    .do-try-next = Eikö kukaan vastaa? Kokeile seuraavaa numeroa
    .caution = Sinä päätät, mitä kerrot. Kielet ja ajat näkyvät numeron vieressä.
    .say = Hei. Tietojani on päässyt muiden käsiin. Haluan puhua siitä jonkun kanssa. En halua kertoa nimeäni.
