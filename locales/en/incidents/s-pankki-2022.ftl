# S-Bank, 2022: a fault in the login let some people into others' accounts and services.
incident-s-pankki-2022 = S-Bank in Finland, the login fault
    .what = Because of a fault in the login of S-Bank (S-Pankki), others could get into some customers’ online bank. They could also get into services with bank login, for example MyKanta and Kela. The fault was there between { FACT("fi-s-pankki-from") } and { FACT("fi-s-pankki-until") }. In a few cases money in the account was used. The bank has corrected the fault. It has said that it contacts everyone concerned and pays for losses.
    .ask-contacted = Has S-Bank contacted you about the fault, or did you see something on the account then that you did not recognise?
    .because = you were a customer of S-Bank when the fault was there
