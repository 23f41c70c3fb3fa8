# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-check-child-again = Se efter i barnets namn igen
    .why = Missbruk av ett barns uppgifter kan märkas först efter flera år. Det kan vara när barnet vill ha ett abonnemang eller ett lån.
    .how = { $country ->
            [FI] Du kan anmäla ett frivilligt kreditförbud för barnet på papper. Är barnet under { FACT("fi-move-block-age") } år spärrar du din egen flyttanmälan. Då kan barnets adress inte ändras utan att du tillfrågas.
            [SE] Kreditupplysningsföretagens register börjar vid { FACT("se-credit-register-age") } år. Då kan ni fråga tillsammans om där finns något.
           *[DK] Från { FACT("dk-credit-warning-age") } års ålder kan barnet ha en kreditvarning (kreditadvarsel). Då kan ni sätta den tillsammans.
    }
    .do-pick-a-day = Välj en dag varje år, till exempel födelsedagen
    .do-look-at-post = Gå igenom post och räkningar i barnets namn
    .do-check-at-age = Skriv upp åldern då mer går att göra
    .do-tell-child-later = Berätta för barnet vad du har gjort
    .caution = Ett brev med ett krav behöver svar genast, också när det är till ett barn. Ju äldre barnet blir, desto mer bestämmer barnet själv.

step-nordic-support-worker-afterwards = Avsluta mötet väl
    .why = Ett tydligt slut låter personen vila till nästa gång. Det skyddar er båda.
    .how = Säg vad som är gjort och vad som kan vänta. Låt personen behålla papperen och listan.
    .do-hand-over = Ge personen listan och papperen
    .do-agree-next = Kom överens om ett nästa steg och en dag
    .do-clear-notes = Ta bort det du inte behöver spara
    .do-talk-yourself = Prata med någon om hur det var för dig
    .caution = Lova inte att ingenting kommer att hända. Blir du orolig för personens liv, stanna kvar och ring { $country ->
            [FI] { PHONE("fi-emergency-112") }
            [SE] { PHONE("se-emergency-112") }
           *[DK] { PHONE("dk-police-emergency") }
    }.
