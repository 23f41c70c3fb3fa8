# Recorded calls to the Swedish care line 1177, 2019: they lay open on a server.
incident-medhelp-1177-2019 = 1177, the recorded calls in Sweden
    .what = In February { FACT("se-1177-calls-found") } it came out that recorded calls to the Swedish care line 1177 lay open on a server on the internet. It had no password. The calls came from Region Stockholm, Region Sörmland and Region Värmland, where Medhelp answered them. IMY, the Swedish privacy authority, has examined the matter. It has been in court. What we have read does not say that anyone has used a particular call.
    .ask-caller = Did you call 1177 from Stockholm county, Sörmland or Värmland before February { FACT("se-1177-calls-found") }?
    .because = you called 1177 when calls were recorded
