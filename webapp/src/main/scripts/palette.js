/* The command palette: Ctrl K from anywhere, arrows, Enter. The results are links, so a new tab works as well. */
(function (suivi) {
  "use strict";
  var palette = document.getElementById("palette");
  if (!palette) return;
  var input = document.getElementById("paletteForm:words");

  function options() { return suivi.all("[role=option]", palette); }
  function current() {
    return options().findIndex(function (option) { return option.getAttribute("aria-selected") === "true"; });
  }

  function select(index) {
    var found = options();
    if (!found.length) return input.removeAttribute("aria-activedescendant");
    var wanted = found[(index + found.length) % found.length];
    found.forEach(function (option) { option.setAttribute("aria-selected", String(option === wanted)); });
    wanted.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", wanted.id);
  }

  function choose(option, event) {
    event.preventDefault();
    if (!option) return;
    palette.close();
    option.click();
  }

  suivi.paletteFound = function () { select(0); };
  suivi.openPalette = function () {
    suivi.open("palette");
    input.focus();
    input.select();
    select(0);
  };

  suivi.onClick("[data-open=palette]", suivi.openPalette);
  palette.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown") { event.preventDefault(); select(current() + 1); }
    else if (event.key === "ArrowUp") { event.preventDefault(); select(current() - 1); }
    else if (event.key === "Enter") choose(options()[current()], event);
  });
})(window.suivi);
