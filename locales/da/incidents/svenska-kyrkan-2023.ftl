# Church of Sweden, 2023: ransomware in its systems; some files were downloaded, the register of members was not reached.
incident-svenska-kyrkan-2023 = Den svenske kirke (Svenska kyrkan), indbruddet i systemer
    .what = Den { FACT("se-svenska-kyrkan-day") } opdagede Svenska kyrkan, at nogen var kommet ind i systemer og arbejdscomputere. De var blevet låst, og filer var hentet. Der kan have været oplysninger om folk, der har kontaktet kirken eller bestilt dåb, vielse eller begravelse. Det gælder også dem, der har været med i aktiviteter, børn i grupper, frivillige, kandidater og tidligere ansatte. Kirken siger, at den ikke kender til misbrug.
    .not-touched = Kirkens medlemsregister blev ikke nået. Det var en begrænset mængde oplysninger fra andre systemer og computere.
    .because = du har haft kontakt med Svenska kyrkan, været med i en aktivitet eller arbejdet der
