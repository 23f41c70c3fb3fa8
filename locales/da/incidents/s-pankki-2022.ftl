# S-Bank, 2022: a fault in the login let some people into others' accounts and services.
incident-s-pankki-2022 = S-Pankki i Finland, fejlen i login
    .what = På grund af en fejl i login hos den finske S-Pankki kunne andre komme ind i nogle kunders netbank. De kunne også komme ind i tjenester med login med bankkoder, for eksempel OmaKanta og Kela. Fejlen var der mellem { FACT("fi-s-pankki-from") } og { FACT("fi-s-pankki-until") }. I nogle få tilfælde blev penge på kontoen brugt. Banken har rettet fejlen. Den har sagt, at den kontakter alle, det gælder, og erstatter tab.
    .ask-contacted = Har S-Pankki kontaktet dig om fejlen, eller så du noget på kontoen dengang, som du ikke kendte?
    .because = du var kunde hos S-Pankki, mens fejlen var der
