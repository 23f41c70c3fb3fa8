# Digital Post, 2022: some people got or kept the right to read others' mailboxes.
incident-digital-post-2022 = Digital Post Tanskassa, oikeus lukea toisen postia
    .what = Tanskan Digital Post -palvelun virheiden takia jotkut saivat oikeuden lukea toisen postilaatikkoa. Näin kävi esimerkiksi silloin, kun oikeutta ei ollut poistettu. Toiset menettivät oikeuden, joka heillä piti olla. Digital Post siirtyi uuteen järjestelmään { FACT("dk-digital-post-start") }. Digitaliseringsstyrelsen, Tanskan digivirasto, ilmoitti virheistä. Datatilsynet, Tanskan tietosuojaviranomainen, on tehnyt päätöksen. Se, mitä on voinut lukea, riippuu laatikon kirjeistä.
    .because = joku on voinut lukea postilaatikkoasi Digital Post -palvelussa
