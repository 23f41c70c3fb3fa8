# Gladsaxe municipality, 2018: a stolen computer held a spreadsheet about residents.
incident-gladsaxe-2018 = Gladsaxe kommun i Danmark, den stulna datorn
    .what = I december { FACT("dk-gladsaxe-year") } upptäcktes att en dator hade stulits från rådhuset i Gladsaxe i Danmark. På den fanns en tabell med CPR-nummer, ålder, kön, adress och familj. För en del stod också bidrag och boende. Tabellen gällde betalningar mellan kommuner, så också människor i andra kommuner fanns med. De som berörs fick ett brev. Kommunen frågade en expert. Experten bedömde risken för missbruk av CPR-numren som ganska liten.
    .ask-benefits = Hade du eller familjen då stöd från kommunen, till exempel bidrag, hjälp vid funktionsnedsättning eller ett särskilt boende?
    .because = du fick ett brev från Gladsaxe kommun om den stulna datorn
