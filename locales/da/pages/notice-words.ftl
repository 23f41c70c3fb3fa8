# What the words in a notice mean. The words are those of the country's own notices.

page-notice-words = Hvad ordene i en underretning betyder
    .lead = En underretning er ofte skrevet af jurister og teknikere. Her står, hvad ordene betyder for dig. Er et ord stadig uklart, kan du spørge afsenderen.
    .happened-title = Hvad der er sket
    .happened =
        – brud på persondatasikkerheden: oplysninger er gået tabt, ødelagt eller ændret, eller nogen har set dem uden ret. Det behøver ikke være et indbrud
        – uautoriseret adgang, hacking: nogen er kommet ind eller har kunnet se oplysninger uden ret. Det siger ikke i sig selv, at de er kopieret
        – eksfiltreret: oplysninger er kopieret og ført ud af systemet. Regn med, at nogen har en kopi
        – ransomware: et program, der låser filer og kræver penge. Spørg, om der også blev taget oplysninger
        – krypteret af angriberen: filerne blev låst, så organisationen ikke kunne bruge dem
        – offentliggjort på darknet: oplysningerne ligger på en del af internettet, der er sværere at nå end almindelige hjemmesider
        – nedbrud, driftsforstyrrelse: tjenesten virker ikke. Det betyder ikke i sig selv, at oplysninger er kommet ud
    .roles-fi-title = Hvem er hvem
    .roles-fi =
        – rekisterinpitäjä (dataansvarlig): organisationen, der bestemmer over dine oplysninger. Det er den, der skal svare dig
        – henkilötietojen käsittelijä (databehandler): en leverandør, der behandler oplysningerne for den dataansvarlige og efter dens anvisninger
        – alihankkija (underleverandør): leverandørens leverandør. Du behøver ikke kontakte den
        – tietosuojavastaava (databeskyttelsesrådgiver): den person i organisationen, du kan skrive til
        – valvontaviranomainen (tilsynsmyndighed): i Finland tietosuojavaltuutettu. På Åland Datainspektionen, for landskabet og kommunerne
    .roles-se-title = Hvem er hvem
    .roles-se =
        – personuppgiftsansvarig (dataansvarlig): organisationen, der bestemmer, hvorfor og hvordan dine oplysninger bliver brugt. Det er organisationen, ikke en chef eller en ansat. Det er den, der skal svare dig
        – personuppgiftsbiträde (databehandler): en leverandør, der behandler oplysningerne for den dataansvarlige
        – underbiträde (underdatabehandler): leverandørens leverandør. Du behøver ikke kontakte den
        – dataskyddsombud (databeskyttelsesrådgiver): den person i organisationen, du kan skrive til
        – tillsynsmyndighet (tilsynsmyndighed): i Sverige IMY
    .roles-dk-title = Hvem er hvem
    .roles-dk =
        – dataansvarlig: organisationen, der bestemmer, hvorfor og hvordan dine oplysninger bliver brugt. Det er den, der skal svare dig, også når det skete hos en leverandør
        – databehandler: en leverandør, der behandler oplysningerne for den dataansvarlige
        – underdatabehandler: leverandørens leverandør. Du behøver ikke kontakte den
        – databeskyttelsesrådgiver, DPO: den person i organisationen, du kan skrive til
        – tilsynsmyndighed: i Danmark Datatilsynet
        – den registrerede: dig
    .certainty-title = Hvor sikre de er
    .certainty =
        – ”var med”: De ved det. Brug trinene til de oplysninger
        – ”kan have været med”, ”kan ikke udelukkes”: De ved det ikke. Det er klogt at gøre det, der er gratis
        – ”ingen tegn på misbrug”: Ingen har meldt om misbrug indtil nu. Det er ikke et løfte om, at det fortsætter sådan
        – ”intet tyder på, at oplysninger er taget”: De har ikke set det dér, hvor de har ledt. Du kan spørge, hvor de har ledt
        – ”var ikke med”: De oplysninger lå et andet sted. Du behøver ingen trin for dem

        De første svar kan ændre sig. Se efter en nyere besked efter nogle uger.
    .risk-title = Høj risiko, lav risiko
    .risk =
        Organisationen vurderer selv risikoen. Den ser på, hvor alvorlige følgerne kan blive, og hvor sandsynlige de er.

        – ingen eller lav risiko: De skal ofte ikke fortælle dig det
        – høj risiko: De skal fortælle dig det uden unødig forsinkelse. Så er det en god idé at læse hele underretningen og gøre det, der står

        Høj risiko betyder ikke, at der er sket dig noget. Det betyder, at du skal have mulighed for at beskytte dig. Du kan spørge, hvorfor de vurderede, som de gjorde.
    .protected-title = Ord om beskyttelse
    .protected =
        – krypteret: Oplysningerne kan kun læses med en nøgle. Blev nøglen ikke taget, er de svære at bruge
        – hashet adgangskode: De havde gemt en omdannet form af din adgangskode. En nem adgangskode kan alligevel regnes ud. Skift den, dér og alle steder, hvor du har den samme
        – adgangskode i klartekst: Den, der har filen, kan læse den. Skift den i dag
        – log: en liste over, hvem der åbnede hvad og hvornår. Den, der kopierede en hel database, står der måske ikke
        – pseudonymiseret: Dit navn var byttet ud med en kode. Den, der har listen, kan finde dig
    .ask-title = Hvis noget mangler
    .ask =
        En underretning om høj risiko skal sige, hvad der er sket, og hvad det kan føre til. Den skal også sige, hvad de har gjort, og hvem du kan kontakte. Ellers kan du spørge:

        – Hvilke af mine oplysninger var med?
        – Er de kun set, eller kopieret, eller offentliggjort?
        – Fra hvornår til hvornår?
        – Hvad har I gjort, og hvad råder I mig til?
        – Hvem kan jeg ringe til, hvis jeg har flere spørgsmål?
