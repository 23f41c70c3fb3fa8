# Allerød municipality, known in 2026: names and CPR numbers of co-owners could be reached through a digital map.
incident-alleroed-2026 = Allerødin kunta Tanskassa, digitaalinen kartta
    .what = Nimiä ja CPR-numeroita pystyi näkemään Allerødin kunnan verkkosivun digitaalisesta kartasta. Näin oli { FACT("dk-alleroed-from") } ja { FACT("dk-alleroed-until") } välisenä aikana. Piti hakea tiettyä osoitetta ja käydä läpi monta vaihetta. Kunta sulki näkymän samana päivänä, kun virhe huomattiin. Niille, joita asia koskee, on ilmoitettu suoraan.
    .not-touched = Asia koskee vain sitä, joka on merkitty asunnon rinnakkaiseksi omistajaksi (ligestillet ejer). Siksi kaikki saman talouden omistajat eivät ole saaneet kirjettä.
    .ask-letter = Oletko saanut Allerødin kunnalta kirjeen tästä, tai oletko siellä asunnon toinen omistaja?
    .because = omistat osan asunnosta Allerødissa
