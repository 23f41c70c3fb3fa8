# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-talk-to-someone = Puhu jonkun kanssa
    .why = Usein auttaa, kun asian sanoo ääneen. Voit puhua tutulle tai sellaiselle, joka ei tiedä, kuka olet.
    .how = { $country ->
            [FI] Rikosuhripäivystys (RIKU)
            [SE] Ruotsin Brottsofferjouren-tukipalvelu
           *[DK] Tanskan Offerrådgivningen-tukipalvelu
    } kuuntelee ja auttaa sinua eteenpäin. Rikosilmoitusta ei tarvita. Voit olla nimetön.
    .do-choose = Valitse, kenen kanssa haluat puhua
    .do-make-contact = Soita, kirjoita tai avaa chat
    .do-try-next = Eikö kukaan vastaa? Kokeile seuraavaa numeroa
    .caution = Sinä päätät, mitä kerrot. Kielet ja ajat näkyvät numeron vieressä.
    .say = Hei. Haluan puhua jonkun kanssa. Tietojani on päässyt muiden käsiin. En halua kertoa nimeäni.

step-nordic-one-thing-at-a-time = Ota yksi asia kerrallaan
    .why = Pitkä lista on raskas kantaa. Kun katsot vain yhtä askelta, on helpompi ajatella selvästi. Suunnitelma odottaa sinua.
    .how = Aloita siitä, mistä voi tulla haittaa ensimmäisenä. Tee se askel ja pidä sitten tauko. Merkintäsi säilyvät.
    .do-write-down = Kirjoita muutamalla sanalla, mitä on tapahtunut
    .do-choose-one = Valitse yksi askel tälle päivälle
    .do-stop-there = Sulje Lykta, kun askel on tehty
    .caution = Onko kirjeessä viimeinen vastauspäivä? Kirjoita se muistiin ensin. Estot ja rikosilmoitus auttavat myös myöhemmin.
