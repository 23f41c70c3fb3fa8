# Steps for people: who is near, and who acts for whom.

step-se-protected-police = Ring polisen om dina skyddade uppgifter
    .why = Den du skyddar dig mot kan ha fått veta var du finns. Polisen behöver veta det för att kunna bedöma hotet.
    .how = Är du i fara nu, ring { PHONE("se-emergency-112") }. Annars ring { PHONE("se-police-114-14") } eller gå till en polisstation. Polisens anmälan på nätet är inte öppen för den som har skyddade personuppgifter.
    .do-call = Ring och säg att du har skyddade personuppgifter
    .do-tell-contact-person = Säg till din kontakt hos polisen eller socialtjänsten
    .do-ask-what-was-included = Fråga organisationen exakt vad som fanns med
    .do-plan-where-to-be = Bestäm med någon du litar på var du kan vara
    .caution = Bekräfta inte namn, adress eller skola för någon som ringer. Lägg på och ring upp på ett nummer du själv har.
    .say = Hej. Jag har skyddade personuppgifter. De kan ha kommit ut i en dataläcka. Jag säger inte min adress i telefon. Vem kan bedöma om jag är i fara? Vilket nummer har ärendet?

step-se-unsafe-at-home-help = Ring Kvinnofridslinjen
    .why = De som svarar är vana vid hot och våld. De lyssnar och hjälper dig att tänka ut nästa steg.
    .how = Ring { PHONE("se-kvinnofridslinjen") } när du är ensam. Samtalet är gratis och syns inte på räkningen. Linjen är till för alla som utsätts för hot eller våld, och för närstående.
    .do-find-safe-phone = Välj en telefon och en plats där ingen hör
    .do-call = Ring och säg vad som oroar dig
    .do-ask-what-next = Fråga vad som är säkert att göra nu
    .caution = Samtalet kan ändå synas i telefonens egen lista. Ta bort det om någon annan läser din telefon. Är du i fara nu, ring { PHONE("se-emergency-112") }.
    .say = Hej. Jag är rädd för någon hemma. Mina uppgifter har kommit ut. Jag behöver prata med någon. Kan ni ringa in en tolk? Jag kanske måste lägga på snabbt.
