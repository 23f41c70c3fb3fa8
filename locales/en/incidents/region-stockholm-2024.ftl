incident-region-stockholm-2024 = Region Stockholm, data on an external storage
    .what = On { FACT("se-region-stockholm-found") } Stockholms läns sjukvårdsområde in Sweden found that data about people who had sought care was kept in the wrong place. It was on an external storage, against the region’s rules. Access rights were wrong too. The data was used for research and care statistics. The region says nothing suggests that it has reached anyone without permission. It has reported this to the police and to IMY, the Swedish privacy authority.
    .not-touched = It was not medical records and not protected identities, and your care is not affected. That is what the region’s own page says. The press has written about more than { FACT("se-region-stockholm-press-patients") } patients and over ten years.
    .because = you have sought care in Region Stockholm

step-se-region-stockholm-ask = Ask if your data was included
    .why = Only the care organisation can say if your data was there. You have done nothing wrong, and you need no reason to ask.
    .how = Ask in the digital service Alltid öppet, or call. Look for the number on { LINK("se-slso-affected-check") }. You can also send the letter below.
    .do-gather-visits = Write down where and roughly when you had care
    .do-ask = Ask in Alltid öppet, by phone or by letter
    .do-note-answer = Keep the answer and note who gave it
    .caution = They need to know who you are, and may ask when and where you sought care. Give your personal identity number only in the service or when you made the call, not to someone who calls you.
    .say = Hello. I want to know if my data was on the external storage. I have had care with you. Which data was it, if so? Could anyone else see it? Can I have the answer in writing?
    .letter-question =
        Hello,

        I want to know if my data was on the external storage that you have reported.

        I had care with you at … roughly between … and …

        Please answer this:
        Which of my data was included?
        How long was it there?
        Who could see it?
        What have you done since then?
        Whom can I call if I have more questions?

        Please send the answer to my address. Tell me if you need anything more to know who I am.

        Name: …
        Address: …
        Phone: …
        Date: …

step-se-region-stockholm-meanwhile = Carry on while you wait
    .why = It was not your medical record, and your care is not affected. You do not need to block anything because of this, as long as nothing has been used.
    .how = Go to your appointments. If you are worried, talk to your care provider or call { PHONE("se-1177-phone") }.
    .do-keep-care = Go to your next appointment
    .do-tell-caregiver = Tell your care provider if you are worried
    .do-hang-up = Hang up if someone calls about the leak
    .caution = The answer may take time. If you learn that your data was included, add it in Lykta, and the steps that fit will be shown.
