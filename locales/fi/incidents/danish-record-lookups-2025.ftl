# Region Hovedstaden and Region Sjælland, 2025: records were opened without a reason.
incident-danish-record-lookups-2025 = Region Hovedstaden ja Region Sjælland, potilastietojen katselu Tanskassa
    .what = Kaksi Tanskan aluetta kertoi huhtikuussa { FACT("dk-record-lookups-year") }, että työntekijä oli avannut monen potilaan tietoja ilman syytä. Alueet ovat Region Hovedstaden ja Region Sjælland. Toukokuussa Region Hovedstaden kertoi, että myös harjoittelija oli tehnyt niin. Alueet ovat tehneet rikosilmoituksen. Ne sanoivat ottavansa yhteyttä niihin, joita asia koskee. Jälkimmäisessä tapauksessa alue arvioi, että syynä oli uteliaisuus.
    .because = toinen alueista on kirjoittanut sinulle, että joku avasi potilastietosi
