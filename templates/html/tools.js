// What a reader takes along: the link to a place, and the figures of a table.
(function () {
  var main = document.getElementById("isi");
  if (!main) return;
  var said = document.createElement("p");
  said.className = "said";
  said.setAttribute("role", "status");
  document.body.appendChild(said);
  var hiding = 0;

  function say(text) {
    said.textContent = text;
    window.clearTimeout(hiding);
    hiding = window.setTimeout(function () { said.textContent = ""; }, 4000);
  }

  function all(within, what) {
    return Array.prototype.slice.call(within.querySelectorAll(what));
  }

  // A page from a plain http address has no clipboard of its own.
  function copy(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    var field = document.createElement("textarea");
    field.value = text;
    document.body.appendChild(field);
    field.select();
    var done = document.execCommand("copy");
    field.remove();
    return done ? Promise.resolve() : Promise.reject();
  }

  // Headings, cards, tables and figures get a link to themselves. Only that of the place to which
  // one went is reached with the tab key: one for each would put hundreds of stops into a book.
  var links = {};
  all(main, ":is(h2,h3,h4,h5)[id],.card[id]>.name,figure[id]>figcaption").forEach(function (head) {
    var place = head.id ? head : head.parentNode;
    var name = head.textContent.replace(/\s+/g, " ").trim();
    var label = head.querySelector(":scope>b");
    var link = document.createElement("a");
    link.className = "anchor";
    link.href = "#" + place.id;
    link.tabIndex = -1;
    link.setAttribute("aria-label", "Salin tautan ke " + (label ? label.textContent : name));
    (head.tagName === "FIGCAPTION" ? place : head).setAttribute("aria-label", name);
    head.appendChild(link);
    links[place.id] = link;
    link.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault(); // to go there would move the page and take the focus away
      var what = label ? label.textContent : name;
      copy(link.href).then(
        function () { say("Tautan ke " + what + " sudah disalin"); },
        function () {
          location.hash = link.hash;
          say("Tautan ke " + what + " ada di bilah alamat");
        });
    });
  });
  var stop = null;

  function arrive() {
    if (stop) stop.tabIndex = -1;
    stop = links[decodeURIComponent(location.hash.slice(1))] || null;
    if (stop) stop.tabIndex = 0;
  }
  window.addEventListener("hashchange", arrive);
  arrive();

  // The text of a cell, what stands below each other on lines.
  function read(node) {
    if (node.nodeType === 3) return node.data.replace(/\s+/g, " ");
    if (node.nodeName === "BR") return "\n";
    var text = Array.prototype.map.call(node.childNodes, read).join("");
    return /^(LI|P|UL|OL)$/.test(node.nodeName) ? "\n" + text + "\n" : text;
  }

  function shown(cell) {
    return read(cell).split("\n").map(function (line) { return line.trim(); })
      .filter(Boolean).join("\n");
  }

  // Excel takes a text that begins with one of these signs for a formula, which a letter from
  // somewhere could be: an apostrophe makes it a text again.
  function field(text) {
    if (/^-?[0-9]+(,[0-9]+)?%?$/.test(text)) return text;
    return '"' + text.replace(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/, "'$&").replace(/"/g, '""') + '"';
  }

  // A figure without points between its thousands, which only some programs take for a figure.
  function figure(text) {
    return /^[-\u2212]?([0-9]{1,3}(\.[0-9]{3})+|[0-9]+)(,[0-9]+)?%?$/.test(text)
      ? text.replace(/\./g, "").replace("\u2212", "-") : null;
  }

  function cellsOf(row) {
    return Array.prototype.filter.call(row.cells, function (cell) {
      return !cell.classList.contains("spark");
    });
  }

  // The rows of a table, the first with the heads; a sign behind a figure moves to the last column.
  function rowsOf(table) {
    var above = [];
    var heads = table.tHead.rows[table.tHead.rows.length - 1];
    if (table.tHead.rows.length > 1) {
      Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) {
        for (var n = 0; n < cell.colSpan; n += 1) above.push(shown(cell));
      });
    }
    var names = cellsOf(heads).map(function (cell, place) {
      return ((above[place] || "") + " " + shown(cell)).trim();
    });
    var rows = all(table, "tbody tr").map(function (row) {
      var signs = [];
      var found = cellsOf(row).map(function (cell, place) {
        var text = shown(cell);
        var parts = /^(.*\S)\s*([\u2020\u2021]+)$/.exec(text);
        if (!cell.classList.contains("right")) return text;
        var bare = figure(parts ? parts[1] : text);
        if (bare !== null && parts) signs.push(names[place] + " " + parts[2]);
        return bare === null ? text : bare;
      });
      while (found.length < names.length) found.push("");
      return { cells: found, signs: signs };
    });
    return [{ cells: names, signs: [] }].concat(rows);
  }

  // A table in parts has the same first columns in each: they are taken once.
  function joined(tables) {
    var parts = tables.map(rowsOf);
    var first = parts[0];
    parts.slice(1).forEach(function (part) {
      var same = 0;
      while (first[0].cells[same] === part[0].cells[same]) same += 1;
      part.forEach(function (row, place) {
        first[place].cells = first[place].cells.concat(row.cells.slice(same));
        first[place].signs = first[place].signs.concat(row.signs);
      });
    });
    var signed = first.some(function (row) { return row.signs.length; });
    return first.map(function (row, place) {
      return signed ? row.cells.concat(place ? row.signs.join("; ") : "Tanda") : row.cells;
    });
  }

  function save(box, tables, caption, number) {
    var notes = [caption].concat(all(box, ":scope>p.notes").map(shown), document.title);
    var signs = {};
    all(box, "abbr[title]").forEach(function (sign) { signs[sign.textContent + " " + sign.title] = 1; });
    var lines = joined(tables).concat([[]], notes.concat(Object.keys(signs)).filter(Boolean).map(
      function (note) { return [note]; }));
    var text = lines.map(function (row) { return row.map(field).join(";") + "\r\n"; }).join("");
    var link = document.createElement("a");
    var page = location.pathname.split("/").pop().replace(/\.html?$/, "");
    link.download = ((page || "buku") + "-" + (box.id || "tabel-ke-" + number)).replace(/[^\w-]+/g, "-") + ".csv";
    link.href = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }));
    link.click();
    window.setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    say("Data disimpan sebagai " + link.download);
  }

  all(main, "figure.table,.chapter>.scroll").forEach(function (box, place) {
    var tables = all(box, "table");
    if (!tables.length || !tables[0].tHead) return;
    var caption = box.querySelector(":scope>figcaption");
    var label = caption && caption.querySelector(":scope>b");
    var text = caption ? shown(caption) : "";
    var button = document.createElement("button");
    button.type = "button";
    button.className = "csv";
    button.setAttribute("aria-label", "CSV: simpan data " + (label ? label.textContent : "tabel ini"));
    button.addEventListener("click", function () { save(box, tables, text, place + 1); });
    (caption || tables[0].createCaption()).appendChild(button);
  });
})();
