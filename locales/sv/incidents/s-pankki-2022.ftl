# S-Bank, 2022: a fault in the login let some people into others' accounts and services.
incident-s-pankki-2022 = S-Banken, felet i inloggningen
    .what = På grund av ett fel i S-Bankens inloggning kunde andra ta sig in i en del kunders nätbank. De kunde också ta sig in i tjänster där man loggar in med bankkoder, till exempel OmaKanta och FPA. Felet fanns mellan { FACT("fi-s-pankki-from") } och { FACT("fi-s-pankki-until") }. I några fall användes pengar på kontona. Banken har rättat felet. Den har sagt att den kontaktar alla som det gäller och ersätter förlusterna.
    .ask-contacted = Har S-Banken kontaktat dig om felet, eller har du sett något på kontot som du inte kände igen då?
    .because = du var kund hos S-Banken när felet fanns
