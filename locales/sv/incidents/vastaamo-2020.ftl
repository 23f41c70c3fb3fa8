# Vastaamo (Finland, 2020). Finland-Swedish terms. .because follows the word "eftersom".

incident-vastaamo-2020 = Psykoterapicentret Vastaamo
    .what = Någon stal klientuppgifter och personbeteckningar från psykoterapicentret Vastaamo. Klienter fick e-post där någon krävde pengar, och en del av uppgifterna lades ut på nätet. Vastaamo finns inte längre. Patientuppgifterna finns i FPA:s arkiv. Målet har prövats i domstol.
    .because = du var klient hos Vastaamo

step-fi-vastaamo-leave-the-texts = Låt de läckta texterna vara
    .why = Du behöver inte leta för att få hjälp, göra anmälan eller få ersättning. Att läsa texten en gång till, på fel ställe, gör ofta mer ont.
    .how = Många har sagt öppet att de inte läser eller delar vidare det som läckte. Det du berättade i terapin är fortfarande ditt. Att söka hjälp var ansvarsfullt och modigt.
    .do-leave-it = Leta inte, öppna inte och ladda inte ner något
    .do-ask-close = Be en närstående att inte heller leta
    .do-keep-message = Får du en länk, spara meddelandet som bevis och öppna den inte
    .do-talk = Prata med någon om det du är mest rädd för
    .caution = Ingen kan lova att ingen läser. Att sprida texterna kan vara ett brott, också för den som bara skickar vidare. Hotar någon dig, gör en brottsanmälan. Tänker du på att ta ditt liv, ring { PHONE("fi-mieli-crisis") }. Svarar ingen, ring { PHONE("fi-paivystysapu-116117") }, på finska. Är ditt liv i fara, ring { PHONE("fi-emergency-112") }.

step-fi-vastaamo-own-records = Begär dina uppgifter av FPA
    .why = Då ser du vad som faktiskt stod om dig. För en del blir det lättare, för andra tyngre. Du kan låta bli, eller vänta.
    .how = Vastaamos patientuppgifter finns i FPA:s arkiv. Du begär dem på FPA:s blankett eller med skyddad e-post. FPA skickar begäran till välfärdsområdet, som svarar dig.
    .do-decide = Bestäm om du vill läsa nu, senare eller inte alls
    .do-get-form = Hämta blanketten för begäran på FPA:s sida
    .do-write-years = Skriv Vastaamo, vilka år och vilka uppgifter det gäller
    .do-send-safely = Skicka med skyddad e-post eller per post
    .do-read-with-someone = Läs tillsammans med någon du litar på
    .caution = Papperen lämnas ut så som de kom från Vastaamo. Finns det sidor om någon annan, läs inte vidare utan hör av dig till FPA. Betalade kommunen besöken, till exempel med servicesedel, kan uppgifterna finnas där i stället. Personbeteckningen ska inte skickas med vanlig e-post.

step-fi-vastaamo-police-supplement = Komplettera din brottsanmälan
    .why = Nya krav, räkningar eller spridda uppgifter hör ihop med det som hände då. Ett och samma nummer gör det lättare att följa.
    .how = Har du redan gjort en anmälan, lägg till det nya med samma nummer. Har du aldrig gjort en, kan Brottsofferjouren berätta vad som ännu går att göra.
    .do-find-number = Leta fram numret på din anmälan
    .do-add-new = Berätta för polisen vad som är nytt
    .do-ask-riku = Ring Brottsofferjouren och fråga vad som gäller dig
    .caution = Hände ingenting nytt, behöver du inte göra något nu. Det stora målet har redan varit i rätten, och åklagaren drev inte varje persons krav. Att du inte orkade anmäla då är inget fel.
    .say = Hej. Kan vi tala svenska? Jag var klient hos Vastaamo. Jag undrar vad jag ännu kan göra. Jag har gjort en anmälan, eller har inte gjort en. Hinner jag söka ersättning? Kan någon hjälpa mig med papperen?

step-fi-vastaamo-state-compensation = Sök ersättning av Statskontoret
    .why = Staten kan betala ersättning för lidande av utpressningen eller försöket. Du har rätt att fråga, också efter flera år.
    .how = Du behöver en brottsanmälan, och du ska ha begärt ersättning av den som gjorde det. Sedan söker du själv. Behandlingen tar i snitt { FACT("fi-state-treasury-handling-min") } till { FACT("fi-state-treasury-handling-max") } månader.
    .do-ask-time = Ring Statskontoret och fråga om du ännu hinner
    .do-collect-papers = Samla anmälan, domen och ditt krav
    .do-find-medical = Har du intyg från hösten då det hände, ta med dem
    .do-apply = Fyll i ansökan i Statskontorets e-tjänst
    .caution = Själva dataintrånget och spridningen ger inte ersättning för lidande. Tillfälligt psykiskt men kräver vårdpapper från den tiden, och ett nytt intyg ersätts inte. Ansökan ska i regel göras inom { FACT("fi-state-compensation-limit-years") } år från att domen vann laga kraft. Ingen kan lova summan.
    .say = Hej. Kan vi tala svenska? Jag var klient hos Vastaamo och utsattes för utpressning. Kan jag ännu söka ersättning? Vilka papper behöver ni? Räcker det som finns från den tiden?
