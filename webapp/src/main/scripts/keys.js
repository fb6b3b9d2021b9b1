/*
 * The keyboard: Ctrl K everywhere; J K X Space / N ? in lists, unless someone is typing, a dialog is open or the reader
 * has switched single keys off.
 */
(function (suivi) {
  "use strict";
  var off = "suivi.keys-off";
  var at = -1;

  function rows() { return suivi.all("[data-rows] tr[data-rk]"); }

  /* A click anywhere in a row opens it, except where something else is to be clicked. */
  suivi.onClick("[data-rows] tr[data-rk] td", function (cell, event) {
    var link = cell.parentElement.querySelector("[data-row-link]");
    if (link && !event.target.closest("a,button,input,label") && !String(getSelection())) link.click();
  });

  function mark(index) {
    var found = rows();
    if (!found.length) return;
    at = Math.max(0, Math.min(found.length - 1, index));
    found.forEach(function (row, place) { row.classList.toggle("current", place === at); });
    found[at].scrollIntoView({ block: "nearest" });
    var link = found[at].querySelector(".who-name, a");
    if (link) link.focus({ preventScroll: true });
  }

  function inRow(selector) {
    var row = rows()[at];
    var target = row && row.querySelector(selector);
    if (target) target.click();
    return Boolean(target);
  }

  function onPage(selector) {
    var target = document.querySelector(selector);
    if (!target) return false;
    if (target.matches("input")) { target.focus(); target.select(); }
    else target.click();
    return true;
  }

  var keys = {
    j: function () { mark(at + 1); return rows().length > 0; },
    k: function () { mark(at - 1); return rows().length > 0; },
    x: function () { return inRow("input[type=checkbox]"); },
    " ": function () { return inRow("[data-peek]"); },
    "/": function () { return onPage("[data-key='/']"); },
    n: function () { return onPage("[data-key=n]"); },
    "?": function () { return Boolean(suivi.open("shortcuts")); },
  };

  function typing(target) {
    return target.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && target.type !== "checkbox");
  }

  function blocked(event) {
    return event.altKey || event.ctrlKey || event.metaKey || localStorage.getItem(off) === "true"
      || document.querySelector("dialog[open]") || suivi.all(".ui-dialog").some(function (dialog) {
        return dialog.offsetParent !== null;
      });
  }

  document.addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k" && suivi.openPalette) {
      event.preventDefault();
      return suivi.openPalette();
    }
    if (typing(event.target)) {
      if (event.key === "Escape" && event.target.matches("[data-key]")) event.target.blur();
      return;
    }
    if (event.key === " " && event.target.matches("button,a,summary,[role=button],input")) {
      if (!event.target.closest("[data-rows] tr.current")) return;
    }
    var act = !blocked(event) && keys[event.key];
    if (act && act()) event.preventDefault();
  });

  var switcher = document.getElementById("keysOn");
  if (switcher) {
    switcher.checked = localStorage.getItem(off) !== "true";
    switcher.addEventListener("change", function () { localStorage.setItem(off, String(!switcher.checked)); });
  }
})(window.suivi);
