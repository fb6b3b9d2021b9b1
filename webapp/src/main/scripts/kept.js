/*
 * What was typed survives a reload: for a change of language, a page the server has forgotten, a new sign-in. It waits
 * in this tab only, for the moment between leaving and coming back, and is taken out at once.
 */
(function (suivi) {
  "use strict";
  var NAME = "kept";
  var FIELDS = "input:not([type=hidden]):not([type=password]):not([type=file]):not([type=button]),textarea,select";

  /* A list of which the page marks nothing begins at its first entry. */
  function chosenAnew(list) {
    var options = Array.from(list.options);
    if (!options.some(function (option) { return option.defaultSelected; })) return list.selectedIndex > 0;
    return options.some(function (option) { return option.selected !== option.defaultSelected; });
  }

  function changed(field) {
    if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
    if (field.tagName === "SELECT") return chosenAnew(field);
    return field.value !== field.defaultValue;
  }

  function collect() {
    return suivi.all(FIELDS).filter(function (field) {
      return field.id && !field.closest("dialog") && changed(field);
    }).map(function (field) {
      return { id: field.id, value: field.value, checked: field.checked };
    });
  }

  function dialogs() {
    return suivi.all(".ui-dialog[id]").filter(function (dialog) { return dialog.offsetParent !== null; })
      .map(function (dialog) { return dialog.id; });
  }

  function put(kept) {
    var field = document.getElementById(kept.id);
    if (!field) return false;
    field.value = kept.value;
    if (kept.checked !== undefined) field.checked = kept.checked;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return true;
  }

  function show(id) {
    var widgets = window.PrimeFaces ? Object.values(PrimeFaces.widgets) : [];
    widgets.filter(function (widget) { return widget.id === id && widget.show; })
      .forEach(function (widget) { widget.show(); });
  }

  /* What found no field again is shown, so that it can be copied. */
  function offer(rest) {
    var texts = rest.map(function (kept) { return kept.value; }).filter(Boolean);
    if (!texts.length) return;
    document.getElementById("keptText").value = texts.join("\n\n");
    suivi.open("keptDialog");
  }

  function restore() {
    var stored = sessionStorage.getItem(NAME);
    if (stored === null) return;
    sessionStorage.removeItem(NAME);
    var kept = JSON.parse(stored);
    if (kept.path !== location.pathname) return;
    kept.dialogs.forEach(show);
    offer(kept.fields.filter(function (field) { return !put(field); }));
    if (kept.fields.length) suivi.say(suivi.text("kept"));
    window.scrollTo(0, kept.scroll);
  }

  suivi.kept = {
    reload: function () {
      var kept = { path: location.pathname, fields: collect(), dialogs: dialogs(), scroll: window.scrollY };
      sessionStorage.setItem(NAME, JSON.stringify(kept));
      location.reload();
    },
    drop: function () { sessionStorage.removeItem(NAME); },
  };
  window.addEventListener("load", function () { setTimeout(restore, 0); });
})(window.suivi);
