/* The frame: progress bar, menus, phone navigation, dialogs, theme, copying, undo, offline. */
(function (suivi) {
  "use strict";
  var root = document.documentElement;
  var busyTimer;

  /* The bar shows only for what takes longer than a blink. */
  suivi.busy = function (on) {
    var bar = document.getElementById("progress");
    clearTimeout(busyTimer);
    if (on) busyTimer = setTimeout(function () { bar.className = "bar go"; }, 180);
    else bar.className = "bar end";
  };

  /* Menus: a button with data-menu="id" and a list with that id. */
  function closeMenus(except) {
    suivi.all("[data-menu][aria-expanded=true]").forEach(function (button) {
      if (button === except) return;
      button.setAttribute("aria-expanded", "false");
      document.getElementById(button.dataset.menu).hidden = true;
    });
  }

  function openMenu(button) {
    var menu = document.getElementById(button.dataset.menu);
    var opening = menu.hidden;
    closeMenus(button);
    menu.hidden = !opening;
    button.setAttribute("aria-expanded", String(opening));
    if (opening) menu.querySelector("a,button").focus();
  }

  function moveInMenu(event, menu) {
    var entries = suivi.all("a,button:not([disabled])", menu);
    var at = entries.indexOf(document.activeElement);
    var next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    entries[(next + entries.length) % entries.length].focus();
  }

  suivi.onClick("[data-menu]", openMenu);
  document.addEventListener("click", function (event) {
    if (!event.target.closest(".menu-anchor")) closeMenus();
  });
  document.addEventListener("keydown", function (event) {
    var anchor = event.target instanceof Element && event.target.closest(".menu-anchor");
    if (!anchor) return;
    var button = anchor.querySelector("[data-menu]");
    if (event.key === "Escape" && button.getAttribute("aria-expanded") === "true") {
      closeMenus();
      button.focus();
    } else if (event.target.closest(".menu")) moveInMenu(event, event.target.closest(".menu"));
  });

  /* Phone navigation. */
  suivi.onClick("[data-nav-toggle]", function () {
    var shown = document.getElementById("nav").classList.toggle("show");
    suivi.all("[aria-controls=nav]").forEach(function (button) { button.setAttribute("aria-expanded", String(shown)); });
  });

  /* Native dialogs: data-open="id", data-close="id", and a click beside the dialog. */
  suivi.open = function (id) {
    var dialog = document.getElementById(id);
    if (dialog && !dialog.open) dialog.showModal();
    return dialog;
  };
  suivi.onClick("[data-open]", function (button) { closeMenus(); suivi.open(button.dataset.open); });
  suivi.onClick("[data-close]", function (button) { document.getElementById(button.dataset.close).close(); });
  suivi.onClick("dialog[data-light]", function (dialog, event) { if (event.target === dialog) dialog.close(); });

  /* PrimeFaces dialogs: data-show="widgetVar" and, after a request, closed unless something was refused. */
  suivi.onClick("[data-show]", function (button) { PF(button.dataset.show).show(); });
  suivi.onClick("[data-hide]", function (button) { PF(button.dataset.hide).hide(); });
  suivi.hideUnlessRefused = function (widget, args) {
    if (args && args.validationFailed) return false;
    PF(widget).hide();
    return true;
  };

  /* What was refused is where the reader goes next, even when it has scrolled out of sight. */
  function toWhatWasRefused() {
    var inputs = suivi.all("input.ui-state-error, textarea.ui-state-error, .ui-state-error input, .ui-state-error [tabindex='0']");
    var shown = inputs.filter(function (input) { return input.offsetParent !== null && !input.closest(".ui-helper-hidden-accessible"); });
    if (shown.length) shown[0].focus();
  }
  window.addEventListener("load", toWhatWasRefused);
  if (window.jQuery) jQuery(document).on("pfAjaxComplete", function (event, request, settings, args) {
    if (args && args.validationFailed) setTimeout(toWhatWasRefused, 0);
  });

  /* Theme: chosen here, else that of the system. */
  function dark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function labelTheme() {
    suivi.all("[data-theme-switch]").forEach(function (button) {
      button.querySelector(".pi").className = "pi " + (dark() ? "pi-sun" : "pi-moon");
      var label = button.querySelector(".nav-text");
      if (label) label.textContent = dark() ? button.dataset.light : button.dataset.dark;
      button.title = dark() ? button.dataset.light : button.dataset.dark;
    });
  }
  suivi.onClick("[data-theme-switch]", function () {
    root.dataset.theme = dark() ? "light" : "dark";
    suivi.cookie("theme", root.dataset.theme);
    labelTheme();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", labelTheme);
  labelTheme();

  /* Language: the page comes again in the other one, with what was typed. */
  suivi.onClick("[data-language]:not([data-language=''])", function (link, event) {
    event.preventDefault();
    suivi.cookie("language", link.dataset.language);
    suivi.kept.reload();
  });

  suivi.onClick("[data-workspace]", function (button) {
    suivi.send(suivi.text("session"), { workspace: button.dataset.workspace }).then(function (answer) {
      if (answer.ok) location.assign(suivi.text("home"));
    });
  });

  suivi.onClick("[data-copy]", function (button) {
    navigator.clipboard.writeText(button.dataset.copy).then(function () {
      button.classList.add("ok");
      suivi.say(suivi.text("copied"));
      setTimeout(function () { button.classList.remove("ok"); }, 2000);
    });
  });

  suivi.onClick("[data-density]", function () {
    var compact = root.dataset.density === "compact";
    root.dataset.density = compact ? "normal" : "compact";
    suivi.cookie("density", root.dataset.density);
  });

  suivi.onClick("[data-print]", function () { window.print(); });

  /* Undo for ten seconds; hovering or focusing it stops the clock. */
  suivi.undo = function (message, action) {
    var old = document.querySelector(".snack");
    if (old) old.remove();
    var snack = document.createElement("div");
    var words = document.createElement("span");
    snack.className = "snack";
    snack.setAttribute("role", "status");
    words.textContent = message;
    snack.append(words);
    if (action) snack.append(undoButton(snack, action));
    (document.querySelector("dialog[open]") || document.body).append(snack);
    leaveAfterTenSeconds(snack);
  };
  suivi.say = function (message) { suivi.undo(message, null); };
  suivi.failed = function (message) { suivi.say(message); };

  function undoButton(snack, action) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = suivi.text("undo");
    button.addEventListener("click", function () {
      snack.remove();
      action();
    });
    return button;
  }

  function leaveAfterTenSeconds(snack) {
    var timer;
    function start() { timer = setTimeout(function () { snack.remove(); }, 10000); }
    function stop() { clearTimeout(timer); }
    snack.addEventListener("mouseenter", stop);
    snack.addEventListener("focusin", stop);
    snack.addEventListener("mouseleave", start);
    snack.addEventListener("focusout", start);
    start();
  }

  function network() {
    var pill = document.getElementById("offline");
    if (pill) pill.hidden = navigator.onLine;
  }
  window.addEventListener("online", network);
  window.addEventListener("offline", network);
  network();
})(window.suivi);
