(function () {
  var narrow = window.matchMedia("(max-width:71.99rem)");
  var phone = window.matchMedia("(max-width:40rem)");
  var menu = document.querySelector("nav.contents details");

  function fold() {
    menu.open = !narrow.matches;
  }

  // The contents stand open beside the text, and fold into a line above it where there is no room.
  if (menu) {
    fold();
    narrow.addEventListener("change", fold);
    menu.addEventListener("click", function (event) {
      if (narrow.matches && event.target.closest("a")) menu.open = false;
    });
  }

  // The names of a table's columns. One that another column bears too, or that is a mere number,
  // follows the head that it shares; a year says enough alone.
  function namesOf(rows) {
    var shared = [];
    Array.prototype.forEach.call(rows.length > 1 ? rows[0].cells : [], function (cell) {
      for (var n = 0; n < cell.colSpan; n += 1) shared.push(cell.textContent);
    });
    var own = Array.prototype.map.call(rows[rows.length - 1].cells, function (cell) {
      return cell.textContent.trim();
    });
    return own.map(function (name, place) {
      var alone = !/^[0-9]/.test(name) && own.indexOf(name) === own.lastIndexOf(name);
      if (alone || /^[0-9]{4}$/.test(name)) return name;
      return ((shared[place] || "") + " " + name).trim();
    });
  }

  // On a phone a row is read from above: each cell says what its column is called, and a year
  // without a figure takes no line.
  function label() {
    if (!phone.matches) return;
    document.querySelectorAll("table:has(thead):not([data-labelled])").forEach(function (table) {
      var names = namesOf(table.tHead.rows);
      table.setAttribute("data-labelled", "");
      table.querySelectorAll("tbody tr").forEach(function (row) {
        if (row.cells.length !== names.length) return;
        Array.prototype.forEach.call(row.cells, function (cell, place) {
          cell.setAttribute("data-label", names[place]);
          if (/^[0-9]{4} |[0-9]{4}\)?$/.test(names[place]) && cell.textContent.trim() === "–") {
            cell.setAttribute("data-none", "");
          }
        });
      });
    });
  }
  label();
  phone.addEventListener("change", label);

  // What scrolls can be reached with the keyboard, and has a name there.
  function reach() {
    document.querySelectorAll(".scroll, .chart").forEach(function (box) {
      if (box.scrollWidth <= box.clientWidth && box.scrollHeight <= box.clientHeight) {
        box.removeAttribute("tabindex");
        return;
      }
      var caption = box.closest("figure") && box.closest("figure").querySelector("figcaption");
      box.setAttribute("tabindex", "0");
      if (!caption) return;
      if (box.classList.contains("scroll")) box.setAttribute("role", "region");
      box.setAttribute("aria-label", caption.textContent.trim());
    });
  }
  reach();
  window.addEventListener("resize", reach);

  // The line of the contents that one reads: that of the last heading above the upper edge.
  var lines = [];
  document.querySelectorAll("nav.contents a[href^='#']").forEach(function (link) {
    var target = document.getElementById(link.hash.slice(1));
    if (target) lines.push({ link: link, target: target });
  });
  if (!lines.length) return;
  var here = null;
  var unfolded = [];
  var waiting = false;

  // What folds the line and the lines below it away is opened as long as one reads there; what the
  // reader opened stays.
  function unfold(link) {
    var around = [];
    var box = (link.nextElementSibling || link).closest("details");
    while (box && box !== menu) {
      around.push(box);
      box = box.parentNode.closest("details");
    }
    unfolded.forEach(function (box) { if (around.indexOf(box) < 0) box.open = false; });
    unfolded = around.filter(function (box) { return !box.open || unfolded.indexOf(box) >= 0; });
    around.forEach(function (box) { box.open = true; });
  }

  function follow() {
    waiting = false;
    var found = null;
    var best = 0;
    lines.forEach(function (line) {
      var top = line.target.getBoundingClientRect().top - 90;
      // The last one above; while none is above, the first one below.
      if (!found || (top <= 0 ? best > 0 || top > best : best > 0 && top < best)) {
        best = top;
        found = line;
      }
    });
    if (found === here) return;
    if (here) here.link.removeAttribute("aria-current");
    here = found;
    here.link.setAttribute("aria-current", "true");
    unfold(here.link);
    if (!narrow.matches) {
      var box = document.querySelector("nav.contents");
      var at = here.link.getBoundingClientRect().top - box.getBoundingClientRect().top;
      if (at < 40 || at > box.clientHeight - 60) box.scrollTop += at - box.clientHeight / 2;
    }
  }
  window.addEventListener("scroll", function () {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(follow);
  }, { passive: true });
  follow();
})();
