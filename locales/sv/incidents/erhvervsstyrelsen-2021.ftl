# Danish Business Authority, 2021: CPR numbers in the company register could be reached for almost two days.
incident-erhvervsstyrelsen-2021 = Erhvervsstyrelsen, CPR-nummer i det danska företagsregistret
    .what = Den som använde en viss tjänst i det danska företagsregistret CVR kunde se CPR-nummer. Så var det från { FACT("dk-cvr-from") } till { FACT("dk-cvr-until") }. Ofta är det revisorer och rådgivare. Enligt en tidning gällde det också en del skyddade adresser. Erhvervsstyrelsen, den danska myndigheten för företag, stängde tjänsten när felet upptäcktes. Den bad alla att radera sina kopior. Den anmälde det till Datatilsynet, Danmarks dataskyddsmyndighet.
    .ask-registered = Stod du då i CVR, till exempel som ägare, i styrelsen eller i ledningen för ett danskt företag?
    .ask-protected-address = Har eller hade du skyddad adress i Danmark?
    .because = du stod i det danska företagsregistret CVR
