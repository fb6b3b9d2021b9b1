/* Lists of people: ticks fill the bulk bar, Space looks at a row beside the list, and the address keeps what was asked. */
(function (suivi) {
  "use strict";
  var picked = new Set();
  var lastTick = null;
  var peeked = null;

  function list() { return document.querySelector("[data-people]"); }
  function rows() { return suivi.all("[data-people] tr[data-rk]"); }
  function part(id) { return document.getElementById(id); }

  function showPicked() {
    var bar = document.querySelector("[data-bulk]");
    if (!bar) return;
    var here = rows();
    var ticked = here.filter(function (row) { return picked.has(row.dataset.rk); });
    here.forEach(function (row) {
      row.classList.toggle("picked", picked.has(row.dataset.rk));
      row.querySelector(".pick").checked = picked.has(row.dataset.rk);
    });
    suivi.all("[data-people] .pick-all").forEach(function (all) {
      all.checked = ticked.length > 0 && ticked.length === here.length;
      all.indeterminate = ticked.length > 0 && ticked.length < here.length;
    });
    var count = bar.querySelector("[data-bulk-count]");
    count.textContent = picked.size === 1 ? count.dataset.one : count.dataset.many.replace("{0}", picked.size);
    bar.hidden = picked.size === 0;
    suivi.all("[data-picked]").forEach(function (input) { input.value = Array.from(picked).join(" "); });
  }

  function set(row, on) {
    if (on) picked.add(row.dataset.rk);
    else picked.delete(row.dataset.rk);
  }

  /* With Shift, everything between this tick and the one before gets the same. */
  function tick(box, shift) {
    var here = rows();
    var now = here.indexOf(box.closest("tr"));
    var before = shift ? here.findIndex(function (row) { return row.dataset.rk === lastTick; }) : -1;
    var from = before < 0 ? now : Math.min(before, now);
    here.slice(from, (before < 0 ? now : Math.max(before, now)) + 1).forEach(function (row) { set(row, box.checked); });
    lastTick = here[now].dataset.rk;
    showPicked();
  }

  suivi.onClick("[data-people] .pick", function (box, event) { tick(box, event.shiftKey); });
  suivi.onClick("[data-people] .pick-all", function (box) {
    rows().forEach(function (row) { set(row, box.checked); });
    showPicked();
  });
  suivi.onClick("[data-unpick]", unpick);

  function unpick() {
    picked.clear();
    showPicked();
  }

  function keepAddress() {
    if (!list()) return;
    history.replaceState(null, "", location.pathname + list().dataset.address);
    showPicked();
  }

  function closePeek() {
    var panel = part("peek");
    if (!panel || panel.hidden) return;
    panel.hidden = true;
    var opener = peeked && document.querySelector("[data-peek='" + peeked + "']");
    peeked = null;
    if (opener) opener.closest("tr").querySelector("[data-row-link]").focus();
  }

  suivi.onClick("[data-peek]", function (button) {
    if (peeked === button.dataset.peek) return closePeek();
    peeked = button.dataset.peek;
    window.suiviPeek([{ name: "profile", value: peeked }]);
  });
  suivi.onClick("[data-close-peek]", closePeek);
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") closePeek(); });

  suivi.onClick("[data-recipient]", function (radio) {
    radio.closest("fieldset").querySelector("input[type=hidden]").value = radio.value;
  });

  function refused(args) { return !args || args.validationFailed || args.open; }

  function look() { if (window.suiviProfileSaved) window.suiviProfileSaved(); }

  suivi.people = {
    keep: keepAddress,
    peeked: function () { part("peek").hidden = peeked === null; },
    archived: function () {
      unpick();
      window.suiviListAgain();
    },
    /* After a save in a dialog: closes it unless there is something to look at first. */
    saved: function (dialog, args) {
      if (refused(args)) return;
      if (dialog) PF(dialog).hide();
      look();
    },
    ended: function (args) {
      if (refused(args)) return;
      PF("endContact").hide();
      PF("contact").hide();
      look();
    },
    archivedOne: function (args) {
      if (refused(args)) return;
      PF("archive").hide();
      suivi.undo(part("archiveDone").dataset.text, function () { window.suiviRestoreProfile(); });
    },
  };

  if (window.jQuery) jQuery(document).on("pfAjaxComplete", keepAddress);
  window.addEventListener("load", function () {
    if (/[?&]new=true/.test(location.search) && PrimeFaces.widgets.newProfile) PF("newProfile").show();
    keepAddress();
  });
})(window.suivi);
