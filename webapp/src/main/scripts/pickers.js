/*
 * Fields in which somebody is chosen from a list. Words that are typed stay and mean nobody until Enter or a click
 * chooses; when they are left like that, the server says beside the field whether there is anybody to choose.
 */
(function (suivi) {
  "use strict";
  var widgets = window.PrimeFaces && PrimeFaces.widget.AutoComplete;
  if (!widgets) return;
  var shown = widgets.prototype.showSuggestions;
  var chosen = widgets.prototype.addItem;

  /* A list that arrives after the field was left stays closed. */
  widgets.prototype.showSuggestions = function (words) {
    if (document.activeElement !== this.input[0]) return;
    this.listed = words;
    shown.call(this, words);
  };

  widgets.prototype.addItem = function (item) {
    unsay(this);
    return chosen.call(this, item);
  };

  function picker(element) {
    var input = element instanceof Element && element.matches(".ui-autocomplete-input");
    return input && PrimeFaces.getWidgetById(element.id.replace(/_input$/, ""));
  }

  function undecided(field) {
    var words = field.input.val();
    return words !== "" && words === field.hinput.val();
  }

  function unsay(field) {
    var message = document.getElementById(field.id + "Message");
    if (message) message.replaceChildren();
    field.input.removeClass("ui-state-error").removeAttr("aria-invalid");
  }

  /* The answer may be about words that stood there before somebody was chosen. */
  function answered(field, told) {
    if (!undecided(field)) unsay(field);
    else if (told) field.input.addClass("ui-state-error").attr("aria-invalid", "true");
  }

  /* Words that came without a key (dictated, or kept over a reload) are looked up like all others. */
  document.addEventListener("input", function (event) {
    var field = picker(event.target);
    if (!field) return;
    field.suppressInput = false;
    field.hinput.val(field.input.val());
    unsay(field);
  }, true);

  /* Later than a click on what took the focus, so that nothing moves away under the pointer. */
  document.addEventListener("change", function (event) {
    var field = picker(event.target);
    if (!field || !undecided(field)) return;
    PrimeFaces.ab({ s: field.id, p: field.id, u: field.id + "Message", g: false, d: 300,
      onst: function () { return field.input[0].isConnected && undecided(field); },
      onco: function (xhr, status) { answered(field, status === "success"); } });
  });

  /* Enter chooses from the list of all the words, never from that of their first letters. */
  document.addEventListener("keydown", function (event) {
    var field = picker(event.target);
    if (!field) return;
    var open = field.panel.is(":visible");
    var stale = open && event.key === "Enter" && field.listed !== field.input.val();
    if (!stale && (open || event.key !== "ArrowDown" || !undecided(field))) return;
    event.preventDefault();
    event.stopPropagation();
    field.search(field.input.val());
  }, true);

  suivi.onClick(".ui-autocomplete-input", function (input) {
    var field = picker(input);
    if (undecided(field) && !field.panel.is(":visible")) field.search(field.input.val());
  });

  /* The field keeps the focus while somebody is chosen from its list. */
  document.addEventListener("mousedown", function (event) {
    if (event.target instanceof Element && event.target.closest(".ui-autocomplete-panel")) event.preventDefault();
  });
})(window.suivi);
