# Church of Sweden, 2023: ransomware in its systems; some files were downloaded, the register of members was not reached.
incident-svenska-kyrkan-2023 = Den svenske kirke (Svenska kyrkan), cyberangrebet
    .what = Den { FACT("se-svenska-kyrkan-day") } opdagede Svenska kyrkan, at nogen var kommet ind i systemer og arbejdscomputere, havde låst dem og hentet filer. Der kan have været oplysninger om folk, der har kontaktet kirken eller bestilt dåb, vielse eller begravelse. Det gælder også deltagere i aktiviteter, børn i børnegrupper, frivillige, kandidater og tidligere ansatte. Kirken siger, at den ikke kender til misbrug.
    .not-touched = Kirkens medlemsregister blev ikke nået. Det var en begrænset mængde oplysninger fra andre systemer og computere.
    .because = du har haft kontakt med Svenska kyrkan, været med i en aktivitet eller arbejdet der
