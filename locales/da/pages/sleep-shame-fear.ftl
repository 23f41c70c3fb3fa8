# Sleep, shame and fear: ordinary reactions, what helps tonight, and who answers. $country (String): FI, SE or DK, the country whose help is shown.

page-sleep-shame-fear = Søvn, skam og frygt
    .lead = Det, du føler, er en almindelig reaktion på noget, der ikke er almindeligt. Der er hjælp i nat, og der er hjælp senere.
    .now-fi-title = Hvis du ikke kan mere
    .now-fi =
        Har du tanker om at tage dit eget liv? Ring til krisetelefonen MIELI, på finsk, på { PHONE("fi-mieli-crisis") }. Du kan være anonym. Linjen er åben døgnet rundt, men køen kan være lang.

        Svarer ingen? Så ring til Päivystysapu, på finsk, på { PHONE("fi-paivystysapu-116117") }. Der er åbent døgnet rundt. Tjenesten findes ikke på Åland og måske ikke i Lapland.

        Er dit eller en andens liv i fare, så ring { PHONE("fi-emergency-112") }.
    .now-se-title = Hvis du ikke kan mere
    .now-se =
        Har du tanker om at tage dit eget liv? Ring til Självmordslinjen hos Mind, på svensk, på { PHONE("se-mind-sjalvmordslinjen") }. Du kan være anonym. Du kan også ringe, hvis du er bange for en anden. Der kan være kø.

        Også Hjälplinjen svarer, døgnet rundt og på svensk, på { PHONE("se-hjalplinjen") }. Svarer ingen? Så ring til sundhedsrådgivningen på { PHONE("se-1177-phone") }. Den svarer døgnet rundt på svensk og engelsk.

        Er dit eller en andens liv i fare, så ring { PHONE("se-emergency-112") }. Ring også, hvis du er ved at tage dit eget liv.
    .now-dk-title = Hvis du ikke kan mere
    .now-dk =
        Har du tanker om at tage dit eget liv? Ring til Livslinien på { PHONE("dk-livslinien") }. Der er ofte optaget, og åbningstiden er ikke sikker.

        Svarer ingen? Så ring til en psykiatrisk akutmodtagelse, eller tag derhen. Alle må komme, når som helst, også pårørende. Find den nærmeste på borger.dk.

        Er dit eller en andens liv i fare, så ring { PHONE("dk-police-emergency") }.
    .ordinary-title = Almindelige reaktioner
    .ordinary =
        Mennesker reagerer forskelligt. Nogle bliver bange eller vrede. Nogle sover dårligt eller ser det samme for sig igen og igen. Nogle føler ingenting. Intet af det er forkert.

        Mange føler skyld og skam, selv om de ikke har gjort noget. Skammen kan gøre det svært at fortælle. Men ansvaret ligger hos den, der gjorde det, aldrig hos dig.

        De fleste reaktioner går over. Nogle gange tager det længere tid. Det er muligt at få det godt igen.
    .tonight-title = Hvad der kan hjælpe i nat
    .tonight =
        Du behøver ikke løse noget i nat. Ét trin om dagen er nok.

        – Læg telefonen i et andet rum, eller slå lyden fra.
        – Læs ikke nyheder eller kommentarer om lækket i sengen.
        – Skriv tre ting ned til i morgen. Læg så papiret væk.
        – Ligger du længe vågen, så stå op, og gør noget roligt.
        – Ånd langsomt ud nogle gange, længere ud end ind.
        – Ring eller skriv til en, der er vågen.

        Har du sovet dårligt i flere uger, eller kan du ikke klare hverdagen? Drikker du mere end før? Så er det tid til at søge hjælp. Ring til din læge om dagen.
    .notes-title = Når noter fra din terapi er kommet ud
    .notes =
        Det, du fortalte, sagde du i tillid. En anden brød den tillid. Noterne er et andet menneskes ord fra én dag. De er ikke hele dig.

        Du behøver ikke læse det, der ligger ude, og du skylder ingen en forklaring. Spørger nogen, kan du sige: ”Det taler jeg ikke om.” Du må sige det til alle, også til din familie.

        Vil du alligevel læse din egen journal? Bed din behandler læse den sammen med dig.
    .care-title = At vende tilbage til behandling
    .care =
        Behold din behandling, hvis du kan. Bliver den afbrudt, kan det blive endnu en skade.

        Du må begynde med det, der er sket. Sig for eksempel: ”Jeg vil gerne fortsætte, men jeg er bange for det, der bliver skrevet.” Spørg, hvem der kan læse det nye. Spørg, hvad der skal stå, og hvad der kan være kort.

        Du må sige, at du ikke vil tale om alt endnu. Føles stedet umuligt? Bed om hjælp til at skifte, før du stopper.
    .close-title = Dem, der står dig nær
    .close =
        Vælg én person at begynde med. Sig, hvad du har brug for: selskab, hjælp til et opkald, eller at nogen ved det. Indholdet behøver du ikke fortælle.

        Er det dig, der er tæt på nogen? Lyt, og læs ikke noget, der er lækket. Spørg ligeud, hvis du er bekymret: ”Har du tanker om at tage dit eget liv?” Spørgsmålet gør det ikke værre. Er svaret ja, så bliv der, og ring sammen til et af numrene øverst.
    .seek-fi-title = Hvor du kan søge hjælp
    .seek-fi =
        Ring om dagen til dit sundhedscenter (terveysasema). Når det er lukket, og det ikke kan vente, svarer Päivystysapu, på finsk, på { PHONE("fi-paivystysapu-116117") }.

        Finlands offerrådgivning RIKU lytter, på finsk eller svensk, på { PHONE("fi-riku-116006") }. Du behøver ikke have anmeldt noget, og du kan være anonym. Kirkens telefon svarer om aftenen, på finsk, på { PHONE("fi-church-helpline") }. Er du bange for en, der står dig nær? Nollalinja svarer døgnet rundt på { PHONE("fi-nollalinja") }.
    .seek-se-title = Hvor du kan søge hjælp
    .seek-se =
        Bliver det for svært at klare selv eller med dine nærmeste? Kontakt din læge (vårdcentral), bedriftslægen eller psykiatrien.

        Sveriges Brottsofferjouren lytter, på svensk, på { PHONE("se-brottsofferjouren-116006") }. Du behøver ikke have anmeldt noget, og du kan være anonym. Vil du tale om natten? Jourhavande medmänniska har { PHONE("se-jourhavande-medmanniska") }. Er du bange for nogen? Kvinnofridslinjen svarer døgnet rundt på { PHONE("se-kvinnofridslinjen") }.
    .seek-dk-title = Hvor du kan søge hjælp
    .seek-dk =
        Offerrådgivningen lytter døgnet rundt på { PHONE("dk-offerraadgivningen") }. Du behøver ikke have anmeldt noget, og du kan være anonym. Pårørende må også ringe. Er du bange for en partner eller familie? Lev Uden Vold svarer døgnet rundt på { PHONE("dk-lev-uden-vold") }.
