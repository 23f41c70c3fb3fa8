# Steps for people: who is near, and who acts for whom.

step-dk-threat-plan = Gör en plan för din säkerhet
    .why = Kanske känner någon du är rädd för till din adress. Då hjälper det att ha talat med någon och att veta vart du kan gå.
    .how = Är du i fara nu, ring { PHONE("dk-police-emergency") }. Annars ring polisen på { PHONE("dk-police-114") } och säg att en adress som ska hållas hemlig har kommit ut. Är det en partner eller familj du är rädd för ger Lev Uden Vold råd på { PHONE("dk-lev-uden-vold") }.
    .do-call-police = Ring polisen och berätta om adressen
    .do-call-advice = Ring Lev Uden Vold och få råd
    .do-choose-place = Välj ett ställe dit du kan gå
    .do-say-nothing = Bekräfta inte adressen för någon som ringer
    .do-press-sender = Skickades den fel i e-Boks? Kräv att avsändaren får bort den
    .caution = Skyddet i CPR kan inte hämta tillbaka en adress som någon redan har. Stalkning anmäls per telefon, skriftligt eller på en station, inte i formuläret på nätet. Kommunen kan i särskilda fall ge skydd för längre tid.
    .say = Hej. Min adress ska hållas hemlig. Nu har den kommit ut i en dataläcka. Jag är rädd att en viss person hittar mig. Vad ska jag göra nu? Vem är min kontakt hos er?
