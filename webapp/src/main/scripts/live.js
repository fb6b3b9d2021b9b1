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
  /*
   * The node that knew this page is gone, and another one has answered: the page loads again, with what was typed. At
   * most once a minute, for a balancer that sends a page and its channel to different nodes would never come to rest.
   */
  suivi.unheard = function (code) {
    var now = Date.now();
    if (code !== 1008 || now - Number(sessionStorage.getItem("suivi.unheard")) < 60000) return;
    sessionStorage.setItem("suivi.unheard", String(now));
    suivi.kept.reload();
  };
  suivi.notice = function () {
    soon("inbox", function () { if (window.suiviInbox) window.suiviInbox(); });
    suivi.live("notice");
  };
})(window.suivi);
