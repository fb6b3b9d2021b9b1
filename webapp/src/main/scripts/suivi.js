/* One name for everything that the pages may call, and the few lines that all scripts share. */
window.suivi = (function () {
  "use strict";

  /* Runs the reaction when something that matches the selector, or lies inside it, is clicked. */
  function onClick(selector, reaction) {
    document.addEventListener("click", function (event) {
      var target = event.target instanceof Element && event.target.closest(selector);
      if (target) reaction(target, event);
    });
  }

  function all(selector, root) {
    return Array.from((root || document).querySelectorAll(selector));
  }

  /* Texts come from the page, in the reader's language: <body data-undo="…">. */
  function text(name) {
    return document.body.dataset[name] || "";
  }

  function cookie(name, value) {
    document.cookie = name + "=" + value + "; path=/; max-age=31536000; samesite=lax";
  }

  /*
   * A change outside of Faces: the header tells the server that it was one of our own scripts. It arrives also when the
   * page is left meanwhile.
   */
  function send(address, values) {
    return fetch(address, {
      method: "POST",
      keepalive: true,
      headers: { "X-Requested-With": "suivi", "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(values || {}),
    });
  }

  return { onClick: onClick, all: all, text: text, cookie: cookie, send: send };
})();
