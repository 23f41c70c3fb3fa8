# S-Bank, 2022: a fault in the login let some people into others' accounts and services.
incident-s-pankki-2022 = S-Bank in Finland, the login fault
    .what = Between { FACT("fi-s-pankki-from") } and { FACT("fi-s-pankki-until") } there was a fault in the login of S-Bank (S-Pankki). Because of it, others could get into some customers’ online bank and into services with bank login, for example MyKanta and Kela. In a few cases money in the account was used. The bank has corrected the fault and said that it contacts everyone concerned and pays for losses.
    .ask-contacted = Has S-Bank contacted you about the fault, or did you see something on the account then that you did not recognise?
    .because = you were a customer of S-Bank when the fault was there
