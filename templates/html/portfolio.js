// The table of regions: filtered by what is typed and by province, sorted by a click on a head.
(function () {
  var table = document.getElementById("daerah");
  var typed = document.getElementById("saring");
  var province = document.getElementById("provinsi");
  if (!table || !typed || !province) return;
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  document.querySelector(".choose").hidden = false;

  function show() {
    var words = typed.value.toLowerCase().split(/\s+/);
    rows.forEach(function (row) {
      var text = row.textContent.toLowerCase();
      var fits = words.every(function (word) { return text.indexOf(word) >= 0; });
      row.hidden = !fits || (province.value !== "" && row.cells[0].textContent !== province.value);
    });
  }

  function key(row, at) {
    var cell = row.cells[at];
    return cell.hasAttribute("data-key") ? Number(cell.getAttribute("data-key")) : cell.textContent;
  }

  Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, at) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      var down = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) {
        other.removeAttribute("aria-sort");
      });
      head.setAttribute("aria-sort", down > 0 ? "ascending" : "descending");
      rows.sort(function (one, other) {
        var a = key(one, at), b = key(other, at);
        var order = typeof a === "number" ? a - b : a.localeCompare(b, document.documentElement.lang);
        return down * order;
      });
      rows.forEach(function (row) { body.appendChild(row); });
    });
  });

  typed.addEventListener("input", show);
  province.addEventListener("change", show);
})();
