# After the plan: what stays on watch, what to renew and undo, logs, papers, and when to let go. $country (String): FI, SE or DK, the country whose help is shown.

page-after-the-plan = När planen är klar
    .lead = När stegen är gjorda återstår lite: några datum, en fast dag i månaden och en mapp med papper. Resten får du lägga ifrån dig.
    .watch-title = Det som du håller ögonen på
    .watch =
        Välj en dag i månaden. Den dagen tittar du på konton och kort, öppnar all post och läser påminnelser. Andra dagar behöver du inte leta.

        Tre saker kan inte vänta till den dagen:

        – Ett brev från en domstol eller { $country ->
                [FI] utsökningen
                [SE] Kronofogden
               *[DK] fogedretten
            }.
        – En räkning eller ett lån som du inte känner igen.
        – Ett samtal eller meddelande där någon hotar dig.

        Öppna då planen igen. Stegen finns kvar.
    .long-title = Hur länge uppgifter kan missbrukas
    .long =
        – Ett lösenord slutar vara farligt när du har bytt det.
        – Ett kort slutar vara farligt när det är spärrat.
        – Telefonnummer och adress kan användas i nya bedrägerier, också efter lång tid.
        – { $country ->
                [FI] Personbeteckningen är densamma hela livet
                [SE] Personnumret är detsamma hela livet
               *[DK] CPR-numret är detsamma hela livet
            }. Därför är det värt att ha kvar några spärrar länge.
        – Uppgifter om hälsa blir gamla, men de kan användas för att låta trovärdig.

        En läcka betyder inte att någon kommer att använda just dina uppgifter. Ingen kan lova att det inte sker. Därför räcker det med en liten vana.
    .renew-fi-title = Datum att skriva upp
    .renew-fi =
        – Kreditförbudet: har du valt en sista dag, förnya det före den.
        – Dina egna kreditupplysningar: du får dem avgiftsfritt en gång på { FACT("fi-own-credit-report-interval") } månader.
        – Spärrmarkering: den gäller högst { FACT("fi-turvakielto-first-years") } år första gången. Sök ny i god tid.
        – Skadestånd: du har { FACT("fi-damages-limit-years") } år på dig, räknat från att du fick veta om skadan och vem som ansvarar för den. Ett brev med ditt krav avbryter tiden.
    .undo-fi-title = Det du själv behöver häva
    .undo-fi =
        Spärrarna stoppar också dig. Häv den som behövs, gör ditt ärende och sätt den på nytt.

        – Före en flytt: spärren i Suomi.fi och flyttskyddet hos Posti.
        – Före ett lån eller köp på avbetalning: kreditförbudet. Du kan ta bort det när du vill.
        – Före ett nytt telefonabonnemang eller hyresavtal: också kreditförbudet, om du lät det gå vidare till kreditupplysningsföretag.
        – Före ett eget företag eller ett styrelseuppdrag: registreringsförbudet hos Patent- och registerstyrelsen (PRH).
    .logs-fi-title = Vad loggarna kan visa
    .logs-fi =
        I OmaKanta ser du vilka organisationer som har hanterat dina uppgifter. Vill du veta mer, begär logguppgifter av välfärdsområdet eller kliniken. Du kan gå { FACT("fi-log-back-years") } år tillbaka. Första gången är avgiftsfri, och svaret ska komma inom { FACT("fi-log-answer-months") } månader.

        Titta efter ställen där du aldrig har varit, och dagar då du inte var i vård. Det okända behöver inte vara fel. Be den som ansvarar förklara.
    .renew-se-title = Datum att skriva upp
    .renew-se =
        – Bedrägerispärren: den första gäller i { FACT("se-fraud-block-days") } dagar. Med en kopia av polisanmälan kan den förlängas till högst { FACT("se-fraud-block-years") } år. Skriv upp båda dagarna.
        – Kopior av kreditupplysningar: läs dem när de kommer. Fråga om du inte vet vem som har bett om dem.
        – Brottsskadeersättning: det finns en tidsgräns. Fråga Brottsoffermyndigheten på { PHONE("se-brottsoffermyndigheten") }. De hjälper gratis med ansökan.
    .undo-se-title = Det du själv behöver häva
    .undo-se =
        Bedrägerispärren stoppar också dina egna lån, abonnemang och kontrakt. Häv den i god tid. Blanketten skickas till din folkbokförda adress, så kontrollera adressen först. Hos Sergel häver du med ett undertecknat brev och en kopia av din legitimation.

        Spärren mot adressändring hos Skatteverket ligger kvar tills du tar bort den. Du kan själv flytta med e-legitimation, men inte med pappersblankett.
    .logs-se-title = Vad loggarna kan visa
    .logs-se =
        Du har rätt att få veta vilken enhet som har öppnat din journal, och när. I en del regioner ser du det själv på 1177. Annars frågar du mottagningen eller regionen. De behöver inte ge namn på personer.

        Titta efter ställen där du aldrig har varit, och dagar då du inte var i vård. Det okända behöver inte vara fel. Be verksamhetschefen förklara det som du inte förstår.
    .renew-dk-title = Datum att skriva upp
    .renew-dk =
        – Namn- och adresskydd: det gäller i { FACT("dk-address-protection-years") } år. Du får normalt en påminnelse { FACT("dk-address-protection-reminder-days") } dagar innan, men du måste själv söka på nytt.
        – Kreditvarningen: den ligger kvar tills du tar bort den.
        – En betalning du inte har godkänt: gör en invändning genast. Den sista gränsen är { FACT("dk-objection-months") } månader efter betalningen.
        – Min Log går ungefär { FACT("dk-min-log-years") } år tillbaka. Spara en kopia.
    .undo-dk-title = Det du själv behöver häva
    .undo-dk =
        Kreditvarningen stoppar också dig. Ta bort den på borger.dk innan du ansöker om ett lån, köper på avbetalning eller tecknar ett abonnemang. Sätt den på nytt efteråt, och skriv en påminnelse.

        Har du spärrat hela ditt MitID? Du öppnar det genom att komma till Borgerservice. Boka tid. Har du fått ett nytt kort, ge det till dem som drar pengar varje månad.
    .logs-dk-title = Vad loggarna kan visa
    .logs-dk =
        Min Log på sundhed.dk visar vem som har slagit upp dina uppgifter där. Sjukhus i Region Hovedstaden och Region Sjælland har också en logg i MinSP. Hos en privat klinik eller en kommun ber du om loggen enligt GDPR. Du får svar om vad som öppnats och när, men kanske inga namn.

        Titta efter ställen där du aldrig har varit, och dagar då du inte var i vård. Be den som ansvarar förklara. Personal får bara öppna journaler för patienter som de vårdar.
    .papers-title = Papperen
    .papers =
        Spara det här i en mapp, på ett ställe där ingen annan läser:

        – brevet om läckan och allt som organisationen svarade.
        – numret på { $country ->
                [FI] brottsanmälan
               *[other] polisanmälan
            } och det du har lagt till senare.
        – räkningar du har bestritt, och dina svar.
        – kvitton på det som läckan har kostat dig, också tid och resor.
        – dagboken över vem du ringde och när.

        Släng ingenting förrän den sista tidsgränsen har gått ut och ingen längre kräver något. Riv sönder papperen då.
    .stop-title = När du får sluta tänka på det
    .stop =
        När stegen är gjorda, datumen uppskrivna och tre lugna månader har gått har du gjort det som går att göra. Att glömma det en vecka är inte slarv. Det är att det har fått rätt plats.

        Kommer tankarna tillbaka när du läser en nyhet eller får ett brev? Det är vanligt. Säg till dig själv: ”Det här har jag redan ordnat.” Titta efter i planen om du vill se det svart på vitt.

        Går det inte över, prata med någon. Det är också ett steg.
