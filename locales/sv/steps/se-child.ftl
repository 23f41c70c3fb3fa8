step-se-child-credit = Håll koll på brev till barnet
    .why = Räkningar och krav kan komma i ett barns namn när någon använder barnets uppgifter. Då är ett snabbt nej det bästa skyddet.
    .how = Öppna all post till barnet. Kommer ett krav, bestrid det och ring polisen på { PHONE("se-police-114-14") }. Kreditupplysningsföretagens register börjar vid { FACT("se-credit-register-age") } år.
    .do-open-post = Öppna post och digital post till barnet
    .do-dispute = Bestrid räkningar som inte är barnets
    .do-call-police = Ring polisen om någon har använt uppgifterna
    .do-talk-with-child = Berätta för barnet att det inte har gjort fel
    .caution = Skatteverkets spärr mot adressändring gäller från { FACT("se-address-block-age") } år. Någon spärr mot lån för barn har Lykta inte hittat. Barnet kan själv ringa Bris på { PHONE("se-bris-116111") }.
