# Sleep, shame and fear: ordinary reactions, what helps tonight, and who answers. $country (String): FI, SE or DK, the country whose help is shown.

page-sleep-shame-fear = Sömn, skam och rädsla
    .lead = Det du känner är en vanlig reaktion på något som inte är vanligt. Det finns hjälp i natt, och det finns hjälp senare.
    .now-fi-title = Om du inte orkar mer
    .now-fi =
        Tänker du på att ta ditt liv? Ring MIELI Kristelefon, på svenska, på { PHONE("fi-mieli-crisis") }. Du får vara anonym. Det kan vara kö. Den svenska linjen är öppen på vardagar, men inte dygnet runt.

        Svarar ingen? Ring då Jourhjälpen (Päivystysapu), på finska, på { PHONE("fi-paivystysapu-116117") }. Där svarar någon dygnet runt. Tjänsten finns inte på Åland och kanske inte i Lappland.

        Är ditt eller någon annans liv i fara, ring { PHONE("fi-emergency-112") }.
    .now-se-title = Om du inte orkar mer
    .now-se =
        Tänker du på att ta ditt liv? Ring Självmordslinjen (Mind) på { PHONE("se-mind-sjalvmordslinjen") }. Du får vara anonym. Linjen är också till för dig som är orolig för någon annan. Det kan vara kö.

        Också Hjälplinjen svarar, dygnet runt, på { PHONE("se-hjalplinjen") }. Svarar ingen? Ring då sjukvårdsrådgivningen på { PHONE("se-1177-phone") }. Där svarar någon dygnet runt.

        Är ditt eller någon annans liv i fara, ring { PHONE("se-emergency-112") }. Det gäller också om du är på väg att ta ditt liv.
    .now-dk-title = Om du inte orkar mer
    .now-dk =
        Tänker du på att ta ditt liv? Ring Livslinien, på danska, på { PHONE("dk-livslinien") }. Det är ofta upptaget, och det är inte säkert när linjen är öppen.

        Svarar ingen? Ring eller åk till en psykiatrisk akutmottagning (psykiatrisk akutmodtagelse). Alla får komma, när som helst, också närstående. Den närmaste finns på borger.dk.

        Är ditt eller någon annans liv i fara, ring { PHONE("dk-police-emergency") }.
    .ordinary-title = Vanliga reaktioner
    .ordinary =
        Människor reagerar olika. En del blir rädda eller arga. En del sover illa eller ser samma bilder om och om igen. En del känner ingenting. Inget av det är fel.

        Många känner skuld och skam, fast de inget har gjort. Skammen kan göra det svårt att berätta. Men ansvaret ligger hos den som gjorde det, aldrig hos dig.

        De flesta reaktioner går över av sig själva. Ibland tar det längre tid. Det går att må bra igen.
    .tonight-title = Vad som kan hjälpa i natt
    .tonight =
        Du behöver inte lösa något i natt. Ett steg om dagen räcker.

        – Lägg telefonen i ett annat rum, eller stäng av aviseringarna.
        – Läs inga nyheter eller kommentarer om läckan i sängen.
        – Skriv upp tre saker för i morgon. Lägg sedan bort papperet.
        – Ligger du vaken länge, stig upp och gör något lugnt.
        – Andas ut långsamt några gånger, längre ut än in.
        – Ring eller skriv till någon som är vaken.

        Har du sovit dåligt i flera veckor, eller orkar du inte med din vardag? Dricker du mer än förr? Då är det dags att söka vård. Ring din läkare eller mottagning på dagen.
    .notes-title = När anteckningar från din terapi har kommit ut
    .notes =
        Det du berättade sa du i förtroende. Någon annan bröt det. Anteckningarna är en annan människas ord från en viss dag. De är inte hela du.

        Du behöver inte läsa det som ligger ute, och du behöver inte förklara dig. Frågar någon kan du säga: ”Det där pratar jag inte om.” Du får säga det till alla, också till familjen.

        Vill du ändå läsa din egen journal? Be din terapeut eller läkare att läsa den med dig.
    .care-title = Att gå tillbaka till vården
    .care =
        Behåll din vård om du kan. Ett avbrott kan bli ännu en skada.

        Du får börja med det som har hänt. Säg till exempel: ”Jag vill fortsätta, men jag är rädd för det som skrivs.” Fråga vem som kan läsa det nya. Fråga vad som måste stå och vad som kan hållas kort.

        Du får säga att du inte vill prata om allt än. Känns stället omöjligt? Be om hjälp att byta, innan du slutar.
    .close-title = De som står dig nära
    .close =
        Välj en person att börja med. Säg vad du behöver: sällskap, hjälp med ett samtal, eller att någon vet. Innehållet behöver du inte berätta.

        Är det du som är nära någon? Lyssna, och läs ingenting som har läckt. Fråga rakt ut om du är orolig: ”Tänker du på att ta ditt liv?” Frågan gör det inte värre. Blir svaret ja, stanna kvar och ring ett av numren högst upp tillsammans.
    .seek-fi-title = Var du kan söka hjälp
    .seek-fi =
        Ring din hälsovårdscentral på dagen. När den är stängd och det inte kan vänta svarar Jourhjälpen (Päivystysapu), på finska, på { PHONE("fi-paivystysapu-116117") }.

        Brottsofferjouren (RIKU) lyssnar på { PHONE("fi-riku-116006") }. Du behöver inte ha gjort en brottsanmälan, och du får vara anonym. Kyrkans samtalstjänst svarar på kvällen på { PHONE("fi-church-helpline") }. Är du rädd för någon som står dig nära? Nollalinja svarar dygnet runt på { PHONE("fi-nollalinja") }.
    .seek-se-title = Var du kan söka hjälp
    .seek-se =
        Blir det för svårt att klara själv eller med dina närmaste? Kontakta din vårdcentral, företagshälsovården eller en psykiatrisk öppenvårdsmottagning.

        Brottsofferjouren lyssnar på { PHONE("se-brottsofferjouren-116006") }. Du behöver inte ha anmält, och du får vara anonym. Behöver du prata på natten? Jourhavande medmänniska har { PHONE("se-jourhavande-medmanniska") }. Är du rädd för någon? Kvinnofridslinjen svarar dygnet runt på { PHONE("se-kvinnofridslinjen") }.
    .seek-dk-title = Var du kan söka hjälp
    .seek-dk =
        Offerrådgivningen i Danmark lyssnar dygnet runt, på danska, på { PHONE("dk-offerraadgivningen") }. Du behöver inte ha gjort en anmälan, och du får vara anonym. Också närstående får ringa. Är du rädd för en partner eller familj? Lev Uden Vold svarar dygnet runt på { PHONE("dk-lev-uden-vold") }.
