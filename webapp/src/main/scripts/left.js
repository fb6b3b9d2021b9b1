/*
 * The server need not keep a page that was left. It is told of several at once, for each telling costs it as much as a
 * small page. Not told of is a page whose answer is awaited, for its request still needs what is kept; nor one whose
 * form was sent, which may be shown again; nor one that the browser puts aside to show it again.
 */
(function (suivi) {
  "use strict";
  var SEVERAL = 8;
  var LONGEST = 60000;
  var sent = false;
  var waiting;

  /* A form that is answered with a file leaves its page where it is; so does one whose page comes back. */
  function send(now) {
    sent = now;
    clearTimeout(waiting);
    if (now) waiting = setTimeout(send, LONGEST, false);
  }

  if (window.jQuery) jQuery(document).on("submit", function (event) { send(!event.isDefaultPrevented()); });
  window.addEventListener("pageshow", function () { send(false); });

  function leave(page) {
    var left = (sessionStorage.getItem("left") || "").split(" ").filter(Boolean).concat(page);
    if (left.length < SEVERAL) return sessionStorage.setItem("left", left.join(" "));
    sessionStorage.removeItem("left");
    suivi.send(suivi.text("session"), { left: left.join(" ") }).catch(function () {});
  }

  window.addEventListener("pagehide", function (event) {
    var state = document.querySelector("input[name='jakarta.faces.ViewState']");
    var awaited = window.PrimeFaces && !PrimeFaces.ajax.Queue.isEmpty();
    if (state && suivi.text("session") && !awaited && !sent && !event.persisted) leave(state.value);
  });
})(window.suivi);
