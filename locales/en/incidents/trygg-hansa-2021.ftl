# Trygg-Hansa (then Moderna Försäkringar), until 2021: insurance documents could be reached through links.
incident-trygg-hansa-2021 = Trygg-Hansa and Moderna Försäkringar in Sweden
    .what = Insurance papers of customers of the Swedish company Moderna Försäkringar could be reached by changing numbers in a web address. This lasted from October { FACT("se-trygg-hansa-from") } to February { FACT("se-trygg-hansa-until") }. They had contact details, personal identity number, insurances and financial information. In some cases they had health information. IMY, the Swedish privacy authority, has examined the matter and decided it. The decision says that the data could be reached. It does not say that anyone has used yours.
    .not-touched = Trygg-Hansa says that it concerned Moderna Försäkringar and not the company’s other customers. The companies later merged.
    .ask-health = Have you given Moderna Försäkringar information about your health, for example in a claim?
    .because = you were a customer of Moderna Försäkringar, now part of Trygg-Hansa
