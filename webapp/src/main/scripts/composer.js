/*
 * The composer of notes. What is typed is sent while it is typed, and what the line beside it says is what the server has
 * answered. Text that has not arrived yet waits in this tab, so that it outlives a lost network, session, page or server.
 */
(function (suivi) {
  "use strict";
  var PAUSE = 800;
  var RETRY = 5000;
  var tab = uuid();
  var box = null;
  var draft = null;
  var timer;
  var sending = null;

  /* Ids sort by time, as those of the server do. */
  function uuid() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    var now = Date.now();
    for (var at = 5; at >= 0; at--) {
      bytes[at] = now % 256;
      now = Math.floor(now / 256);
    }
    bytes[6] = (bytes[6] & 15) | 112;
    bytes[8] = (bytes[8] & 63) | 128;
    return Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, "0"); }).join("")
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }

  function field(name) { return document.getElementById("note" + name); }
  function stashName() { return "draft." + box.dataset.staff + "." + box.dataset.record; }

  function say(key, tone, more) {
    var line = field("State");
    line.className = "saved is-" + tone;
    line.textContent = key ? (box.dataset[key] || key) + (more ? " " + more : "") : "";
  }

  function content() {
    return { type: field("Type").value, servedAt: field("When").value, confidential: field("Confidential").checked,
      text: field("Text").value };
  }

  function fill(from) {
    field("Text").value = from.text;
    field("Type").value = from.type;
    if (from.servedAt) field("When").value = from.servedAt;
    field("Confidential").checked = from.confidential;
    showType();
    grow();
  }

  function grow() {
    var text = field("Text");
    text.style.height = "auto";
    text.style.height = text.scrollHeight + 2 + "px";
  }

  /* Usual types have a button; the list beside them shows itself in full only for the others. */
  function showType() {
    var usual = false;
    suivi.all("[data-note-type]", box).forEach(function (button) {
      var on = button.dataset.noteType === field("Type").value;
      usual = usual || on;
      button.classList.toggle("on", on);
      button.setAttribute("aria-pressed", String(on));
    });
    field("Type").classList.toggle("is-quiet", usual);
  }

  function changed() {
    draft.dirty = true;
    draft.refused = false;
    sessionStorage.setItem(stashName(), JSON.stringify(Object.assign({ note: draft.note, version: draft.version }, content())));
    say("unsaved", "open");
    grow();
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  }

  function body(now) {
    return JSON.stringify(Object.assign({ note: draft.note, record: box.dataset.record, tab: tab, version: draft.version }, now));
  }

  /* Sends what is there, one request at a time; answers whether everything is stored. */
  function save() {
    clearTimeout(timer);
    if (sending) return sending.then(save);
    if (!draft || !draft.dirty || draft.refused || draft.conflict) return Promise.resolve(Boolean(draft) && !draft.dirty);
    var sent = body(content());
    var about = draft;
    say("saving", "open");
    sending = fetch(box.dataset.address, {
      method: "PUT", body: sent, headers: { "X-Requested-With": "suivi", "Content-Type": "application/json" },
    }).then(function (answer) { return answered(answer, sent, about); }).catch(lost).finally(function () { sending = null; });
    return sending;
  }

  function answered(answer, sent, about) {
    if (answer.status === 401) {
      say("expired", "failed");
      suivi.expired();
      return false;
    }
    if (!answer.ok) return answer.text().then(function (why) {
      about.refused = answer.status < 500;
      say(why || "unsaved", "failed");
      if (!about.refused) timer = setTimeout(save, RETRY);
      return false;
    });
    if (suivi.touched) suivi.touched();
    return answer.json().then(function (stored) { return kept(stored, sent, about); });
  }

  function kept(stored, sent, about) {
    about.version = stored.version;
    if (stored.other !== undefined) return clash(stored);
    if (about !== draft || sent !== body(Object.assign(content(), {})).replace(/"version":\d+/, sent.match(/"version":\d+/)[0])) {
      if (about === draft) timer = setTimeout(save, PAUSE);
      return about !== draft;
    }
    about.dirty = false;
    sessionStorage.removeItem(stashName());
    say("saved", "kept", stored.at);
    return true;
  }

  function lost() {
    say("offline", "failed");
    timer = setTimeout(save, RETRY);
    return false;
  }

  /* Another tab has stored a different text: both are shown, and the writer decides. */
  function clash(stored) {
    draft.conflict = stored;
    field("Other").value = stored.other;
    field("OtherWhen").textContent = stored.at;
    field("Conflict").hidden = false;
    say("unsaved", "failed");
    return false;
  }

  function settle(text) {
    draft.conflict = null;
    field("Conflict").hidden = true;
    field("Text").value = text;
    changed();
    save();
  }

  /* An empty page for the next note. */
  function begin(how) {
    draft = { note: uuid(), version: 0, dirty: false };
    sessionStorage.removeItem(stashName());
    fill({ text: "", type: field("Type").value, servedAt: how.when, confidential: false });
    say(how.say, how.say ? "kept" : "open");
    hideOpenDraft();
  }

  /* The draft in the composer is not shown in the list as well. */
  function hideOpenDraft() {
    suivi.all(".note[data-draft=true]").forEach(function (note) {
      note.classList.toggle("is-open", Boolean(draft) && note.dataset.id === draft.note);
    });
  }

  function goOn(button) {
    var note = button.closest(".note");
    draft = { note: button.dataset.draftContinue, version: Number(button.dataset.version), dirty: false };
    fill({ text: note.querySelector("[data-note-body]").textContent, type: button.dataset.type,
      servedAt: button.dataset.when, confidential: button.dataset.confidential === "true" });
    say("restored", "kept");
    hideOpenDraft();
    field("Text").focus();
  }

  function stored() {
    var stash = sessionStorage.getItem(stashName());
    return stash === null ? null : JSON.parse(stash);
  }

  function boot() {
    box = document.getElementById("composer");
    if (!box || box.dataset.ready) return;
    box.dataset.ready = "true";
    var waiting = stored();
    draft = { note: box.dataset.note || uuid(), version: Number(box.dataset.version || 0), dirty: false };
    field("Confidential").checked = box.dataset.confidential === "true";
    if (box.dataset.note) say("restored", "kept");
    if (waiting) {
      draft = { note: waiting.note, version: waiting.version, dirty: true };
      fill(waiting);
      save();
    }
    showType();
    grow();
    hideOpenDraft();
  }

  function within(event) { return box && draft && box.contains(event.target); }

  document.addEventListener("input", function (event) {
    if (!within(event) || event.target.readOnly) return;
    showType();
    changed();
  });
  document.addEventListener("keydown", function (event) {
    if (!within(event) || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    draft.refused = false;
    save();
  });
  suivi.onClick("[data-note-type]", function (button) {
    field("Type").value = button.dataset.noteType;
    showType();
    changed();
  });
  suivi.onClick("[data-draft-mine]", function () { settle(field("Text").value); });
  suivi.onClick("[data-draft-other]", function () { settle(draft.conflict.other); });
  suivi.onClick("[data-draft-keep]", function () {
    if (!field("Text").value.trim()) return field("Text").focus();
    if (!draft.version) draft.dirty = true;
    save().then(function (all) {
      if (!all) return;
      begin({ say: "keptBelow" });
      window.suiviNotes();
    });
  });
  suivi.onClick("[data-draft-sign]", function () {
    if (!field("Text").value.trim()) return field("Text").focus();
    draft.refused = false;
    if (!draft.version) draft.dirty = true;
    save().then(function (all) {
      if (!all) return;
      document.getElementById("signForm:note").value = draft.note;
      document.getElementById("signForm:version").value = draft.version;
      document.getElementById("signForm:password").value = "";
      PF("signDialog").show();
    });
  });
  suivi.onClick("[data-draft-continue]", function (button) {
    save().then(function (all) {
      if (!all) return;
      goOn(button);
      window.suiviNotes();
    });
  });

  window.addEventListener("online", function () { save(); });
  window.addEventListener("pagehide", function () {
    if (draft && draft.dirty && box) fetch(box.dataset.address, { method: "PUT", body: body(content()), keepalive: true,
      headers: { "X-Requested-With": "suivi", "Content-Type": "application/json" } });
  });
  window.addEventListener("beforeunload", function (event) {
    if (draft && draft.dirty && !navigator.onLine) event.preventDefault();
  });

  suivi.draft = {
    signed: function (args) {
      if (args.validationFailed) return;
      PF("signDialog").hide();
      begin({ say: "signed" });
      field("Text").focus();
    },
    /* The composer has gone from the page together with the right to write: what was not stored can be copied. */
    rescue: function () {
      if (document.getElementById("composer")) return boot();
      var waiting = box && draft && draft.dirty ? stored() : null;
      draft = null;
      if (!waiting || !waiting.text) return;
      document.getElementById("keptText").value = waiting.text;
      suivi.open("keptDialog");
    },
  };
  boot();
  if (window.jQuery) jQuery(document).on("pfAjaxComplete", function () {
    boot();
    hideOpenDraft();
  });
})(window.suivi);
