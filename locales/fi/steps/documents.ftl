# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-leaked-copy-of-id = Kysy vuotaneesta henkilöpaperin kopiosta
    .why = Henkilöpaperin kuvalla joku voi yrittää avata tilin tai tehdä sopimuksen nimelläsi.
    .how = Selvitä, mikä paperi se oli ja oliko mukana kuva kasvoistasi. Kysy sitten poliisilta, kannattaako paperi vaihtaa.
    .do-find-which = Selvitä, mistä paperista kopio on
    .do-ask-police = Kysy poliisilta, tarvitsetko uuden
    .do-send-no-new = Älä lähetä uutta kuvaa, jos joku pyytää sitä
    .do-watch-agreements = Ilmoita poliisille, jos joku on käyttänyt kopiota
    .caution = Vuotanut kopio ei aina tarkoita, että tarvitset uuden paperin. Kysy siis ensin. Kadonneeksi ilmoitettua paperia ei voi enää käyttää, vaikka se löytyisi.
    .say = Hei. Henkilöpaperini kopio on päässyt muille. Itse paperi on minulla. Tarvitsenko uuden? Mitä se tarkoittaa minulle?
