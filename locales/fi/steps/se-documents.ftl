step-se-block-passport-id = Sulje kadonnut passi tai henkilökortti
    .why = Joku muu voi käyttää kadonnutta passia tai henkilökorttia. Poliisi kirjaa sulun myös Schengenin ja Interpolin rekistereihin.
    .how = Onko passi tai kansallinen henkilökortti kadonnut? Soita poliisille numeroon { PHONE("se-police-114-14") } tai mene poliisiasemalle. Onko vain kopio vuotanut? Kysy poliisilta, ennen kuin suljet mitään.
    .do-call-police = Soita poliisille passista ja kansallisesta henkilökortista
    .do-tell-issuer = Jos kortin antoi pankki tai Skatteverket, kerro sinne
    .do-report-licence = Ilmoita kadonneesta ajokortista Transportstyrelseniin
    .do-tell-credit = Pyydä UC:tä merkitsemään asiakirja kadonneeksi
    .do-apply-for-new = Hae uusi asiakirja
    .caution = Suljettua asiakirjaa ei voi enää käyttää, vaikka löytäisit sen. Lykta ei ole löytänyt vaatimusta vaihtaa passia, jos vain kopio on vuotanut.
    .say = Hei. Pitääkö passini tai henkilökorttini sulkea? Se on kadonnut, tai kopio on vuotanut. Mitä sitten tapahtuu? Miten saan uuden?

step-se-passport-abroad = Ota yhteyttä Ruotsin suurlähetystöön
    .why = Jos passi katoaa ulkomailla, tarvitset apua kotimatkaa varten.
    .how = Ilmoita passista Ruotsin poliisille numeroon, johon soitetaan ulkomailta. Ota sitten yhteyttä lähimpään Ruotsin suurlähetystöön tai konsulaattiin.
    .do-call-police = Soita Ruotsin poliisille numeroon, joka toimii ulkomailta
    .do-find-embassy = Etsi lähin suurlähetystö tai konsulaatti
    .do-ask-about-travel = Kysy, miten pääset kotiin
    .caution = Jos vain kopio on vuotanut, passi voi yhä olla voimassa. Kysy poliisilta, ennen kuin suljet sen. Muuten kotimatka voi katketa.
