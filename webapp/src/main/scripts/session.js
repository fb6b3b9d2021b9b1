/*
 * The end of a session: a warning two minutes before, then a curtain over the page and the password asked in place.
 * The clock is shared by all tabs of the browser; any request in any of them starts it again.
 */
(function (suivi) {
  "use strict";
  var WARNING = 120000;
  var limit = Number(document.body.dataset.idle || 0) * 1000;
  var timer;
  if (!limit) return;

  function touched() { localStorage.setItem("suivi.touched", String(Date.now())); }
  function left() { return Number(localStorage.getItem("suivi.touched")) + limit - Date.now(); }

  function look() {
    clearTimeout(timer);
    var rest = left();
    var warning = document.getElementById("timeout");
    if (rest <= 0) return end();
    if (rest <= WARNING) {
      suivi.open("timeout");
      document.getElementById("timeoutLeft").textContent = Math.ceil(rest / 60000);
    } else if (warning.open) warning.close();
    timer = setTimeout(look, rest <= WARNING ? 5000 : rest - WARNING);
  }

  /* Asks the server, since another tab may have lived on. */
  function end() {
    fetch(suivi.text("session"), { headers: { "X-Requested-With": "suivi" }, cache: "no-store" }).then(function (answer) {
      if (answer.status === 401) suivi.expired();
      else again();
    }).catch(function () { timer = setTimeout(look, 15000); });
  }

  function again() {
    touched();
    look();
  }

  /* For requests that Faces does not see. */
  suivi.touched = again;

  suivi.expired = function () {
    clearTimeout(timer);
    var warning = document.getElementById("timeout");
    if (warning.open) warning.close();
    document.documentElement.dataset.curtain = "drawn";
    suivi.open("signInAgain");
  };

  suivi.onClick("[data-stay]", function () {
    suivi.send(suivi.text("session"), { stay: "true" }).then(function (answer) {
      document.getElementById("timeout").close();
      if (answer.ok) again();
      else suivi.expired();
    });
  });

  suivi.onClick("[data-sign-out]", function () {
    suivi.kept.drop();
    suivi.send(suivi.text("session"), { leave: "true" }).finally(function () { location.assign(suivi.text("login")); });
  });

  document.getElementById("signInAgain").addEventListener("cancel", function (event) { event.preventDefault(); });
  document.getElementById("signInAgainForm").addEventListener("submit", function (event) {
    event.preventDefault();
    var field = document.getElementById("signInAgainPassword");
    var error = document.getElementById("signInAgainError");
    error.textContent = "";
    suivi.send(suivi.text("session"), {
      again: suivi.text("person"), password: field.value, workspace: suivi.text("workplace"),
    }).then(function (answer) {
      field.value = "";
      if (answer.ok) suivi.kept.reload();
      else return answer.text().then(function (why) { error.textContent = why; field.focus(); });
    }).catch(function () { error.textContent = suivi.text("unreachable"); });
  });

  window.addEventListener("storage", function (event) { if (event.key === "suivi.touched") look(); });
  if (window.jQuery) {
    jQuery(document).on("pfAjaxComplete", again);
    jQuery(document).on("pfAjaxError", function (event, request) { if (request.status === 401) suivi.expired(); });
  }
  again();
})(window.suivi);
