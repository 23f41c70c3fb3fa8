# Aktia, 2023: for about an hour the identification service mixed people up.
incident-aktia-2023 = Aktia, tunnistuspalvelun häiriö
    .what = Aktian tunnistuspalvelu sekoitti ihmisiä toisiinsa noin tunnin ajan tammikuussa { FACT("fi-aktia-year") }. Kun joku kirjautui silloin Aktian pankkitunnuksilla, hän saattoi päätyä toisen ihmisen tietoihin. Tämä koski esimerkiksi viranomaisten, työttömyyskassojen, vakuutusyhtiöiden ja terveydenhuollon palveluja. Tietosuojavaltuutetun toimiston mukaan Aktia ei tiedä väärinkäytöstä.
    .not-touched = Vika ei koskenut kirjautumista Aktian omaan verkkopankkiin.
    .because = kirjauduit Aktian pankkitunnuksilla häiriön aikana
