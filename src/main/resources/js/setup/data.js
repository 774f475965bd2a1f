/* Restore of an export: a dry run first; what it says decides whether the second button shows. */
AJS.toInit(function () {
  "use strict";

  var form = document.getElementById("cairn-restore");
  if (!form) {
    return;
  }
  var file = document.getElementById("restore-file");
  var now = document.getElementById("cairn-restore-now");
  var result = document.getElementById("cairn-restore-result");

  function message(kind, lines) {
    var box = document.createElement("div");
    box.className = "aui-message aui-message-" + kind;
    lines.forEach(function (line) {
      var paragraph = document.createElement("p");
      paragraph.textContent = line;
      box.appendChild(paragraph);
    });
    result.replaceChildren(box);
  }

  function said(report) {
    var rows = Object.keys(report.rows).reduce(function (sum, table) { return sum + report.rows[table]; }, 0);
    var lines = [AJS.format(report.done
      ? AJS.I18n.getText("cairn.transfer.done")
      : AJS.I18n.getText("cairn.transfer.would"), rows)];
    if (report.unknownPeople.length) {
      lines.push(AJS.format(AJS.I18n.getText("cairn.transfer.unknownPeople"), report.unknownPeople.join(", ")));
    }
    if (report.unknownIssues.length) {
      lines.push(AJS.format(AJS.I18n.getText("cairn.transfer.unknownIssues"), report.unknownIssues.join(", ")));
    }
    if (!report.empty) {
      lines.push(AJS.I18n.getText("cairn.transfer.notEmpty"));
    }
    message(!report.empty || report.unknownPeople.length || report.unknownIssues.length ? "warning" : "success", lines);
  }

  function send(action) {
    if (!file.files.length) {
      return;
    }
    now.hidden = true;
    message("info", [AJS.I18n.getText("cairn.transfer.reading")]);
    fetch(form.dataset.rest + "/" + action, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "Accept": "application/json", "X-Atlassian-Token": "no-check" },
      body: file.files[0]
    }).then(function (response) {
      return response.json().then(function (body) {
        if (response.ok) {
          said(body);
          now.hidden = body.done || !body.empty;
        } else {
          message("error", (body.messages || []).concat(Object.keys(body.errors || {}).map(function (field) {
            return field + ": " + body.errors[field];
          })));
        }
      });
    }).catch(function () {
      message("error", [AJS.I18n.getText("cairn.transfer.failed")]);
    });
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    send("check");
  });
  now.addEventListener("click", function () { send("restore"); });
  file.addEventListener("change", function () {
    now.hidden = true;
    result.replaceChildren();
  });
});
