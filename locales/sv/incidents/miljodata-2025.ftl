# Miljödata, 2025: a break-in at the supplier of staff systems that most Swedish municipalities used.
incident-miljodata-2025 = Miljödata, attacken mot kommunernas personalsystem
    .what = Någon tog sig in hos leverantören Miljödata och låste systemen. Kommuner, regioner, högskolor och företag hade dem för bland annat rehabilitering, arbetsskador och tillbud. I september samma år lades uppgifter ut på nätet. De gällde anställda, tidigare anställda och en del elever. Vad som rör dig är inte lika hos alla. Läs beskedet från din arbetsgivare. När texten skrevs fanns inget slutligt beslut från IMY.
    .ask-rehabilitation = Har du haft ett ärende om rehabilitering, sjukfrånvaro, arbetsskada eller tillbud hos arbetsgivaren eller skolan?
    .ask-protected-identity = Har eller hade du skyddade personuppgifter?
    .because = du är eller var anställd eller elev hos någon som använde Miljödata
