# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-leaked-copy-of-id = Kysy poliisilta vuotaneesta kopiosta
    .why = Se, jolla on kuva henkilöllisyystodistuksestasi, voi yrittää avata tilin tai tehdä sopimuksen nimissäsi.
    .how = Selvitä, mistä todistuksesta kopio on ja oliko mukana kuva kasvoistasi. Kysy sitten poliisilta, kannattaako todistus vaihtaa.
    .do-find-which = Selvitä, mistä todistuksesta kopio on
    .do-ask-police = Kysy poliisilta, tarvitsetko uuden
    .do-send-no-new = Älä lähetä uutta kuvaa, jos joku pyytää sitä
    .do-watch-agreements = Ilmoita poliisille, jos joku on käyttänyt kopiota
    .caution = Vuotanut kopio ei aina tarkoita, että tarvitset uuden todistuksen. Kysy siis ensin. Jos ilmoitat todistuksen kadonneeksi, sitä ei voi enää käyttää, vaikka se löytyisi.
    .say = Hei. Tarvitsenko uuden henkilöllisyystodistuksen? Siitä on päässyt kopio muille. Itse todistus on minulla. Mitä se tarkoittaa minulle?
