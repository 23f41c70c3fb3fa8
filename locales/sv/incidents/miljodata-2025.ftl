# Miljödata, 2025: a break-in at the supplier of staff systems that most Swedish municipalities used.
incident-miljodata-2025 = Miljödata, attacken mot kommunernas personalsystem
    .what = Någon tog sig in hos Miljödata och låste systemen. Kommuner, regioner, högskolor och företag hade dem för bland annat rehabilitering, arbetsskador och tillbud. I september samma år lades uppgifter om anställda, tidigare anställda och en del elever ut på nätet. Vad som rör dig skiljer sig mellan arbetsgivarna, så läs deras besked. När texten skrevs fanns inget slutbesked från IMY.
    .ask-rehabilitation = Har du haft ett ärende om rehabilitering, sjukfrånvaro, arbetsskada eller tillbud hos arbetsgivaren eller skolan?
    .ask-protected-identity = Har eller hade du skyddade personuppgifter?
    .because = du är eller var anställd eller elev hos någon som använde Miljödata
