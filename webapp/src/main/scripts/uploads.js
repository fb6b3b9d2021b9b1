/* Documents go up one by one beside the page, with their progress; a file that is refused says why in its line. */
(function (suivi) {
  "use strict";
  var version = "";

  function box() { return document.getElementById("uploads"); }

  function line(file) {
    var item = document.createElement("li");
    var name = document.createElement("b");
    var progress = document.createElement("progress");
    var words = document.createElement("small");
    name.textContent = file.name;
    progress.max = 100;
    progress.value = 0;
    progress.setAttribute("aria-label", file.name);
    item.append(name, progress, words);
    document.getElementById("uploadList").append(item);
    return { item: item, progress: progress, words: words };
  }

  function refuse(shown, why) {
    shown.progress.remove();
    shown.item.classList.add("is-refused");
    shown.words.textContent = why;
  }

  function address(file, earlier) {
    var query = new URLSearchParams({ record: box().dataset.record, name: file.name,
      confidential: document.getElementById("uploadConfidential").checked });
    if (earlier) query.set("document", earlier);
    return box().dataset.address + "?" + query;
  }

  function done(shown) {
    shown.words.textContent = box().dataset.done;
    setTimeout(function () { shown.item.remove(); }, 4000);
    window.suiviDocuments();
  }

  function send(file, earlier) {
    var shown = line(file);
    if (file.size > Number(box().dataset.largest)) return refuse(shown, box().dataset.tooBig);
    var request = new XMLHttpRequest();
    request.open("POST", address(file, earlier));
    request.setRequestHeader("X-Requested-With", "suivi");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.addEventListener("progress", function (event) {
      shown.progress.value = event.total ? event.loaded * 100 / event.total : 0;
    });
    request.addEventListener("load", function () {
      if (request.status === 201) return done(shown);
      if (request.status === 401) suivi.expired();
      refuse(shown, request.responseText || box().dataset.failed);
    });
    request.addEventListener("error", function () { refuse(shown, box().dataset.failed); });
    request.send(file);
  }

  function sendAll(files, earlier) {
    suivi.all(".is-refused", box()).forEach(function (item) { item.remove(); });
    Array.from(files).forEach(function (file) { send(file, earlier); });
  }

  suivi.onClick("[data-choose-files]", function (button) {
    var input = document.getElementById("chooseFiles");
    version = button.dataset.document || "";
    input.multiple = !version;
    input.click();
  });
  document.addEventListener("change", function (event) {
    if (event.target.id !== "chooseFiles") return;
    sendAll(event.target.files, version);
    event.target.value = "";
  });

  function carriesFiles(event) { return event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files"); }

  function mark(on) {
    var drop = document.getElementById("drop");
    if (drop) drop.classList.toggle("is-over", on);
  }

  /* Dropped beside the target, a file would replace the page and what is being typed in it. */
  document.addEventListener("dragover", function (event) {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener("dragleave", function (event) { if (!event.relatedTarget) mark(false); });
  document.addEventListener("drop", function (event) {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    mark(false);
    if (box() && event.target.closest("#documents, #composer")) sendAll(event.dataTransfer.files, "");
  });
})(window.suivi);
