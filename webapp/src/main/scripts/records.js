/* Small things that the pages about records share: focus in dialogs, undo, filtering notes, the address of the list. */
(function (suivi) {
  "use strict";
  var shown = "all";

  suivi.focus = function (id) {
    var field = document.getElementById(id);
    if (field) field.focus();
  };

  /* Offers to take back what was just done, when the server says that it was. */
  suivi.undoable = function (args, command) {
    if (args && args.said) suivi.undo(args.said, command);
  };

  /* A wizard or a list that was turned to another place begins at its top again. */
  suivi.turned = function (heading) {
    window.scrollTo(0, 0);
    suivi.focus(heading);
  };

  /* An entry of a menu has been chosen: the menu goes. */
  suivi.onClick(".menu a, .menu button", function (entry) {
    var menu = entry.closest(".menu");
    var button = document.querySelector("[data-menu='" + menu.id + "']");
    menu.hidden = true;
    if (button) button.setAttribute("aria-expanded", "false");
  });

  suivi.addressed = function () {
    var list = document.querySelector("[data-list-address]");
    if (list) history.replaceState(null, "", location.pathname + list.dataset.listAddress);
  };

  function wanted(note, words) {
    var right = shown === "all" || note.dataset[shown] === "true";
    return right && (!words || note.textContent.toLowerCase().includes(words));
  }

  function filter() {
    var input = document.getElementById("notesWords");
    if (!input) return;
    var notes = suivi.all(".note");
    notes.forEach(function (note) { note.hidden = !wanted(note, input.value.trim().toLowerCase()); });
    var none = notes.length > 0 && notes.every(function (note) { return note.hidden; });
    document.getElementById("notesNothing").hidden = !none;
  }

  suivi.onClick("[data-notes]", function (button) {
    shown = button.dataset.notes;
    suivi.all("[data-notes]").forEach(function (other) {
      other.classList.toggle("on", other === button);
      other.setAttribute("aria-pressed", String(other === button));
    });
    filter();
  });
  document.addEventListener("input", function (event) { if (event.target.id === "notesWords") filter(); });
  document.addEventListener("keydown", function (event) {
    if (event.target.id === "notesWords" && event.key === "Enter") event.preventDefault();
  });
  if (window.jQuery) jQuery(document).on("pfAjaxComplete", filter);
})(window.suivi);
