/* What PrimeFaces 15.0.13 leaves undone for keyboards and screen readers, for the parts that we use. */
(function (suivi) {
  "use strict";

  function nameListboxes() {
    suivi.all(".ui-selectonemenu-items[role=listbox]").forEach(function (list) {
      if (list.hasAttribute("aria-label")) return;
      var menu = document.getElementById(list.id.replace(/_items$/, ""));
      var box = menu && menu.querySelector("[role=combobox]");
      var label = menu && document.querySelector("label[for^='" + CSS.escape(menu.id) + "']");
      list.setAttribute("aria-label", (box && box.getAttribute("aria-label")) || (label && label.textContent) || document.title);
    });
    suivi.all(".ui-selectonemenu-filter").forEach(function (filter) {
      var list = filter.getAttribute("aria-controls");
      if (list && !document.getElementById(list)) filter.setAttribute("aria-controls", list.replace(/_table$/, "_items"));
    });
  }

  /*
   * A button is disabled while its request runs and loses the focus, so that a dialog shown afterwards does not know who
   * opened it: when it closes, the focus goes back to what was clicked, or to the button of the menu that it was in.
   */
  var clicked;
  function sameAgain(gone) {
    var show = gone.dataset.show;
    return gone.id ? document.getElementById(gone.id) : show && document.querySelector("[data-show=" + CSS.escape(show) + "]");
  }
  function wayBack(element) {
    var there = element === document.body ? clicked : element;
    if (there && !there.isConnected) there = sameAgain(there);
    var menu = there && there.offsetParent === null && there.closest(".menu-anchor");
    return menu ? menu.querySelector("[data-menu]") : there;
  }
  /*
   * PrimeFaces moves the focus a twentieth or a tenth of a second after a dialog has opened or closed, and what somebody has
   * begun to type elsewhere lands there. Here it moves at once, and only when nobody has taken it.
   */
  function moveFocusAtOnce(dialog) {
    dialog.prototype.applyFocus = function () {
      if (this.jq[0].contains(document.activeElement)) return;
      var fields = this.jq.find(":input:visible:enabled[name]").not(":submit,:button,[readonly]");
      PrimeFaces.focusElement(fields.length ? fields.first() : this.closeIcon);
    };
    dialog.prototype.returnFocus = function () {
      var back = wayBack(this.focusedElementBeforeDialogOpened);
      var holder = document.activeElement;
      if (back && (holder === document.body || this.jq[0].contains(holder))) back.focus({ preventScroll: true });
    };
  }
  /*
   * A menu of PrimeFaces knows only once it has faded in what was chosen in it before, and fails without that: a choice made
   * sooner is lost. Here it opens and closes without fading.
   */
  function openAtOnce(menu) {
    ["_show", "hide"].forEach(function (name) {
      var fading = menu.prototype[name];
      menu.prototype[name] = function () {
        var animated = PrimeFaces.animationEnabled;
        PrimeFaces.animationEnabled = false;
        try {
          return fading.apply(this, arguments);
        } finally {
          PrimeFaces.animationEnabled = animated;
        }
      };
    });
  }
  document.addEventListener("click", function (event) {
    var opener = event.target instanceof Element && event.target.closest("button,a");
    if (opener && !opener.closest(".ui-dialog")) clicked = opener;
  }, true);
  if (window.PrimeFaces && PrimeFaces.widget.Dialog) moveFocusAtOnce(PrimeFaces.widget.Dialog);
  if (window.PrimeFaces && PrimeFaces.widget.SelectOneMenu) openAtOnce(PrimeFaces.widget.SelectOneMenu);

  function soon() { setTimeout(nameListboxes, 0); }
  window.addEventListener("load", soon);
  document.addEventListener("click", function () {
    setTimeout(nameListboxes, 60);
    setTimeout(nameListboxes, 450);
  }, true);
  if (window.jQuery) jQuery(document).on("pfAjaxComplete", soon);
})(window.suivi);
