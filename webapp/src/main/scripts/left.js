/*
 * A page that is left tells the server so, which need not keep it any longer. Not while an answer is awaited, for its
 * request still needs what is kept; nor when a form was sent, which may show the page again; nor when the browser puts the
 * page aside to show it again.
 */
(function (suivi) {
  "use strict";
  var sent = false;
  if (window.jQuery) jQuery(document).on("submit", function (event) {
    sent = !event.isDefaultPrevented();
  });
  window.addEventListener("pagehide", function (event) {
    var state = document.querySelector("input[name='jakarta.faces.ViewState']");
    var awaited = window.PrimeFaces && !PrimeFaces.ajax.Queue.isEmpty();
    if (!state || !suivi.text("session") || awaited || sent || event.persisted) return;
    suivi.send(suivi.text("session"), { left: "true", "jakarta.faces.ViewState": state.value }).catch(function () {});
  });
})(window.suivi);
