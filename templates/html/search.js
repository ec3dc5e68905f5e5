(function () {
  var box = document.querySelector(".find");
  if (!box) return;
  box.hidden = false;
  var field = box.querySelector("input");
  var list = box.querySelector("ol");
  var said = box.querySelector("[role=status]");
  var MOST = 30;
  var SHOWN = 90;
  var PLACES = "main :is(h2,h3,h4,h5,p,li,tr,figcaption,dd)";
  var BEFORE = /^(meng|meny|mem|men|me|peng|peny|pem|pen|pe|ber|ter|per|di|ke|se)/;
  var BEHIND = /(nya|lah|kah|kan|an|i)$/;
  var places = null;
  var stems = {};

  function words(text) {
    return text.toLowerCase().match(/[a-z0-9À-ɏ]+/g) || [];
  }

  // What is left of a word without what Indonesian puts around it: "penganggaran" is "anggar".
  function stem(word) {
    if (stems[word]) return stems[word];
    var left = word;
    [BEHIND, BEHIND, BEFORE, BEFORE].forEach(function (part) {
      var less = left.replace(part, "");
      if (less.length >= 4) left = less;
    });
    return (stems[word] = left);
  }

  // Whether one letter more, less or other makes one word of the other.
  function near(one, other) {
    var apart = one.length - other.length;
    if (apart > 1 || apart < -1) return false;
    var start = 0;
    while (start < one.length && one[start] === other[start]) start += 1;
    var end = 0;
    while (end < one.length - start && end < other.length - start
      && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
    return Math.max(one.length, other.length) - start - end <= 1;
  }

  function gather() {
    var found = [];
    document.querySelectorAll(PLACES).forEach(function (element) {
      if (element.querySelector("p,li,tr,dd")) return;
      var text = element.textContent.replace(/\s+/g, " ").trim();
      if (text) found.push({ element: element, text: text, words: words(text) });
    });
    return found;
  }

  // The words of the book that are meant: the word itself, of its family, or a slip of the hand.
  function meant(wanted, known) {
    var root = stem(wanted);
    var exact = known.filter(function (word) {
      return word.indexOf(wanted) === 0 || stem(word) === root;
    });
    if (exact.length || wanted.length < 5) return exact;
    var slips = known.filter(function (word) { return near(wanted, word); });
    if (slips.length) return slips;
    return known.filter(function (word) { return near(root, stem(word)); });
  }

  function heading(element) {
    var at = element;
    while (at && !/^H[2-5]$/.test(at.tagName)) {
      at = at.previousElementSibling || at.parentElement;
      if (at && at.tagName === "MAIN") return "";
    }
    return at ? at.textContent.trim() : "";
  }

  function line(place, sets) {
    var low = place.text.toLowerCase();
    var at = 0;
    sets[0].some(function (word) {
      at = low.indexOf(word);
      return at >= 0;
    });
    var start = 0;
    if (at > SHOWN / 3) {
      start = place.text.indexOf(" ", at - SHOWN / 3) + 1;
      if (!start || start > at) start = at - Math.round(SHOWN / 3); // within an address
    }
    var item = document.createElement("li");
    var link = document.createElement("a");
    if (!place.element.id) place.element.id = "cari-" + places.indexOf(place);
    link.href = "#" + place.element.id;
    var head = document.createElement("b");
    head.textContent = /^H/.test(place.element.tagName) ? "" : heading(place.element);
    link.appendChild(head);
    link.appendChild(document.createTextNode(
      (start ? "… " : "") + place.text.slice(start, start + SHOWN)
      + (start + SHOWN < place.text.length ? " …" : "")));
    item.appendChild(link);
    return item;
  }

  function search() {
    list.textContent = "";
    said.textContent = "";
    var asked = words(field.value).filter(function (word) { return word.length > 1; });
    if (!asked.length) return;
    places = places || gather();
    var known = {};
    places.forEach(function (place) {
      place.words.forEach(function (word) { known[word] = true; });
    });
    known = Object.keys(known);
    var sets = asked.map(function (word) { return meant(word, known); });
    var found = places.filter(function (place) {
      return sets.every(function (set) {
        return set.some(function (word) { return place.words.indexOf(word) >= 0; });
      });
    });
    said.textContent = found.length ? found.length + " tempat" : "Tidak ditemukan";
    found.slice(0, MOST).forEach(function (place) { list.appendChild(line(place, sets)); });
  }

  var waiting = 0;
  field.addEventListener("input", function () {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(search, 200);
  });
  field.addEventListener("change", search);
})();
