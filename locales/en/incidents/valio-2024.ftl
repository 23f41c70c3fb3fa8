# Valio, 2024: data on staff and on people insured in its pension fund was taken.
incident-valio-2024 = Valio, data on staff and insured people
    .what = On { FACT("fi-valio-day") } someone got into the network of the Finnish dairy company Valio through an IT supplier. Data on staff in Finland and in the milk cooperatives may have been taken. The data is name, personal identity code, pay and account number. In January it turned out that it also concerns many people who were once insured in Valio’s pension fund. They were sent a letter that says which data it is. The companies say that nothing was taken beyond what is in the letter.
    .not-touched = The break-in did not concern Valio’s websites, orders or recipe app. If you have only been a customer, it is not about you.
    .ask-benefit = Have you had a benefit from Valio’s insurance company or pension fund, for example because of illness?
    .because = you work or worked for Valio or a milk cooperative, or were insured there
