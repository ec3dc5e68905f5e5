(function () {
  var box = document.getElementById("smartcity-mp");
  var details = box.querySelector("details");
  var title = box.querySelector("summary span");
  var about = details.querySelectorAll(":scope > p");
  var list = box.querySelector("ol");
  var page = window.location.pathname.slice(1) || "index.html";
  var key = "smartcity-mp " + page;
  var seen = "";
  var timer = 0;

  function part(parent, tag, name, text) {
    var made = parent.appendChild(document.createElement(tag));
    made.className = name;
    made.textContent = text;
    return made;
  }

  // What was found is only ever text: whatever it says, nothing of it is read as markup.
  function tell(state) {
    box.hidden = !state.title;
    box.classList.toggle("urgent", state.is_open);
    if (title.textContent !== state.title) {
      title.textContent = state.title;
      details.open = state.is_open;
    }
    about[0].textContent = state.about;
    about[1].textContent = state.more;
    list.replaceChildren();
    state.findings.forEach(function (found) {
      var item = part(list, "li", found.severity, "");
      var said = part(item, "p", "", "");
      part(said, "span", "weight", found.word);
      said.append(" " + found.code + ": " + found.message);
      if (found.hint) part(item, "p", "advice", found.hint);
      var place = part(item, "p", "at", found.link ? "" : found.place);
      if (found.link) part(place, "a", "", found.place).href = found.link;
    });
  }

  // Where one reads: the last thing with a name above the middle of the window. It stays in its
  // place on the screen when the page comes anew, whatever grew above it.
  function keep() {
    var kept = { at: window.scrollY };
    document.querySelectorAll("main [id]").forEach(function (thing) {
      var top = thing.getBoundingClientRect().top;
      if (top < window.innerHeight / 2 && (kept.top === undefined || top >= kept.top)) {
        kept.id = thing.id;
        kept.top = top;
      }
    });
    window.sessionStorage.setItem(key, JSON.stringify(kept));
    window.history.scrollRestoration = "manual";
  }

  function restore(kept) {
    var thing = kept.id && document.getElementById(kept.id);
    var top = thing ? window.scrollY + thing.getBoundingClientRect().top - kept.top : kept.at;
    window.scrollTo({ top: top, behavior: "instant" });
  }

  function again() {
    var kept = JSON.parse(window.sessionStorage.getItem(key) || "null");
    window.sessionStorage.removeItem(key);
    if (!kept) return;
    restore(kept);
    window.addEventListener("load", function () {
      document.fonts.ready.then(function () {
        restore(kept);
        window.history.scrollRestoration = "auto";
      });
    });
  }

  function later(milliseconds) {
    timer = window.setTimeout(ask, milliseconds);
  }

  // A page that is seen waits for news. One that is not asks now and then: a browser has few
  // connections for each server, and would have none left for an eighth tab.
  function ask() {
    timer = 0;
    var now = document.hidden ? "&now" : "";
    window.fetch(box.dataset.address + "?seen=" + seen + now, { cache: "no-store" })
      .then(function (answer) { return answer.json(); })
      .then(function (state) {
        if ((state.pages[page] || "") !== box.dataset.version) {
          keep();
          window.location.reload();
          return;
        }
        if (state.version !== seen) tell(state);
        seen = state.version;
        later(document.hidden ? 2000 : 0);
      })
      .catch(function () {
        seen = "";
        tell({ title: box.dataset.ended, about: "", more: "", findings: [], is_open: false });
        later(1000);
      });
  }

  document.addEventListener("visibilitychange", function () {
    if (document.hidden || !timer) return;
    window.clearTimeout(timer);
    ask();
  });
  again();
  ask();
})();
