/*
 * What others do shows without reloading: the server says only that something has changed, and the page asks for the
 * part it shows, with the reader's own rights.
 */
(function (suivi) {
  "use strict";
  var waiting = {};

  /* Several facts of one act come at once; one look is enough. */
  function soon(name, act) {
    clearTimeout(waiting[name]);
    waiting[name] = setTimeout(act, 150);
  }

  suivi.live = function (message) {
    soon("page", function () { if (window.suiviLook) window.suiviLook([{ name: "fact", value: message }]); });
  };
  suivi.notice = function () {
    soon("inbox", function () { if (window.suiviInbox) window.suiviInbox(); });
    suivi.live("notice");
  };
})(window.suivi);
