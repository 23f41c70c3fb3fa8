# Denmark: fewer calls and listings, and warnings about scams.

step-dk-robinson = Get fewer sales calls and listings
    .why = When fewer companies call, it is easier to notice a false call.
    .how = Join the Robinson list (Robinsonlisten) on borger.dk. Companies then normally must not send you advertising or call to sell. It can take up to { FACT("dk-robinson-months") } months. You can also ask CPR not to give your address to local directories.
    .do-join-list = Search for “Robinsonlisten” on borger.dk
    .do-hide-directory = Tell CPR not to give your address to directories
    .do-note-day = Write down when you did it
    .without-e-id = Get a form at Citizen Service (Borgerservice) and hand it in there.
    .caution = It does not stop fraudsters. Companies where you are a customer, and charities, can still call. If you have name and address protection, you cannot be on the list.

step-dk-scam-feed = Follow warnings about scams
    .why = If you have seen the trick before, it is easier to recognise.
    .how = Get the app Mit digitale selvforsvar, or read the warnings of the Danish Consumer Council Tænk. They show false emails, texts and calls that are going around now, in Danish.
    .do-get-app = Get the app, or find the warnings on taenk.dk
    .do-share-home = Show a warning to people at home
    .caution = It does not know every attempt. Get the app only from your phone’s own store.
