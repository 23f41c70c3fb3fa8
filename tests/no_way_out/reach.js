// Runs in the page, by WebDriver: tries every way out, and tells for each what came of it.
// "reached" means that an answer or a window came back. What is silent is heard by the listener.
const [addresses, done] = arguments;

const outcomes = {};
const waiting = [];

function attempt(way, reach) {
  const tried = (async () => {
    try {
      outcomes[way] = (await reach()) ?? "silent";
    } catch (error) {
      outcomes[way] = `refused: ${error}`;
    }
  })();
  waiting.push(tried);
}

// An element that loads something: it ends with `load` or `error`, and `load` alone tells
// nothing, since a refused frame loads an empty page.
function element(name, attributes) {
  return new Promise((resolve) => {
    const one = Object.assign(document.createElement(name), attributes);
    one.onload = () => resolve("loaded");
    one.onerror = () => resolve("error");
    one.onloadeddata = () => resolve("reached");
    document.body.append(one);
  });
}

// An element whose events are not promised by any standard.
function quietElement(name, attributes) {
  document.body.append(Object.assign(document.createElement(name), attributes));
}

function socket(make) {
  return new Promise((resolve) => {
    const one = make();
    one.onopen = () => resolve("reached");
    one.onerror = () => resolve("error");
  });
}

for (const address of addresses) {
  const at = (way) => `http://${address}/${way}`;
  const named = (way, reach) => attempt(`${way} ${address}`, () => reach(at(way)));

  named("fetch", (url) => fetch(url).then(() => "reached"));
  named("fetch-no-cors", (url) => fetch(url, { mode: "no-cors" }).then(() => "reached"));
  named("fetch-keepalive", (url) =>
    fetch(url, { method: "POST", body: "x", keepalive: true, mode: "no-cors" }).then(() => "reached"),
  );
  named("xhr", (url) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.onload = () => resolve("reached");
      request.onerror = () => reject(new Error("error"));
      request.open("GET", url);
      request.send();
    }),
  );
  named("beacon", (url) => void navigator.sendBeacon(url, "x"));
  named("web-socket", () => socket(() => new WebSocket(`ws://${address}/web-socket`)));
  named("event-source", (url) => socket(() => new EventSource(url)));
  named("import", (url) => import(url).then(() => "reached"));
  named("worker", (url) => void new Worker(url));
  named("font", (url) => new FontFace("x", `url(${url})`).load().then(() => "reached"));

  named("img", (src) => element("img", { src }).then((was) => (was === "loaded" ? "reached" : was)));
  named("script", (src) => element("script", { src }).then((was) => (was === "loaded" ? "reached" : was)));
  named("style", (href) =>
    element("link", { rel: "stylesheet", href }).then((was) => (was === "loaded" ? "reached" : was)),
  );
  named("iframe", (src) => void quietElement("iframe", { src }));
  named("object", (data) => void quietElement("object", { data }));
  named("embed", (src) => void quietElement("embed", { src }));
  named("video", (src) => void quietElement("video", { src, autoplay: true }));
  named("prefetch", (href) => void quietElement("link", { rel: "prefetch", href }));
  named("preload", (href) => void quietElement("link", { rel: "preload", as: "image", href }));
  named("module-preload", (href) => void quietElement("link", { rel: "modulepreload", href }));
  named("preconnect", (href) => void quietElement("link", { rel: "preconnect", href }));
  named("icon", (href) => void quietElement("link", { rel: "icon", href }));
  named("manifest", (href) => void quietElement("link", { rel: "manifest", href }));
  named("css-image", (url) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body::after { content: url(${url}); }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  named("inner-html", (url) => {
    const one = document.createElement("div");
    one.innerHTML = `<img src="${url}"><svg><image href="${url}"/></svg>`;
    document.body.append(one);
  });
  named("web-rtc", () => {
    const iceServers = [{ urls: `turn:${address}?transport=tcp`, username: "x", credential: "x" }];
    const one = new RTCPeerConnection({ iceServers, iceTransportPolicy: "relay" });
    one.createDataChannel("x");
    return one.createOffer().then((offer) => one.setLocalDescription(offer));
  });

  named("ping", (ping) => {
    const link = Object.assign(document.createElement("a"), { href: "#ping", ping });
    document.body.append(link);
    link.click();
  });
  named("form", (action) => {
    const form = Object.assign(document.createElement("form"), { action, method: "post" });
    document.body.append(form);
    form.submit();
  });
  named("window-open", (url) => (window.open(url) === null ? "null" : "reached"));
  named("link", (href) => {
    const link = Object.assign(document.createElement("a"), { href });
    document.body.append(link);
    link.click();
  });
  named("link-blank", (href) => {
    const link = Object.assign(document.createElement("a"), { href, target: "_blank" });
    document.body.append(link);
    link.click();
  });
  named("refresh", (url) => {
    const meta = Object.assign(document.createElement("meta"), { content: `0; url=${url}` });
    meta.httpEquiv = "refresh";
    document.head.append(meta);
  });
  named("location", (url) => {
    window.location = url;
  });
}

// Messages between WebKit's processes keep their order, so once our own command has answered
// after all of that, what was asked before has been seen.
Promise.all(waiting)
  .then(async () => {
    for (let round = 0; round < 20; round += 1) await window.__TAURI_INTERNALS__.invoke("standing");
  })
  .then(() => done(outcomes));
