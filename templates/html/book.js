(function () {
  var links = document.querySelectorAll("nav.contents a[href^='#']");
  if (!links.length || !("IntersectionObserver" in window)) return;
  var byAnchor = {};
  var here = links[0];
  here.className = "here";
  var watcher = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (!entry.isIntersecting) return;
      here.className = "";
      here = byAnchor[entry.target.id];
      here.className = "here";
      here.scrollIntoView({ block: "nearest" });
    });
  }, { rootMargin: "0px 0px -75% 0px" });
  links.forEach(function (link) {
    var target = document.getElementById(link.hash.slice(1));
    if (!target) return;
    byAnchor[target.id] = link;
    watcher.observe(target);
  });
})();
