/* Opens the dialogs that the templates brought along, fills them, and gives the focus back where it came from. */
define('cairn/growth/dialogs', [], function () {
  'use strict';

  var current = null;
  var opener = null;

  function focusFirst(section) {
    var field = section.querySelector('textarea, select, input:not([type="hidden"]):not([hidden])') || section.querySelector('button:not(:disabled)');
    if (field) {
      field.focus();
    }
  }

  function open(section, from) {
    opener = from;
    current = AJS.dialog2(section);
    current.show();
    focusFirst(section);
  }

  function close() {
    if (current) {
      current.hide();
      current = null;
    }
    if (opener) {
      opener.focus();
      opener = null;
    }
  }

  return {
    /** data-cairn-set-path and data-cairn-set-<field> of the button go into the dialog's form. */
    openFor: function (button) {
      var section = document.getElementById(button.dataset.cairnDialog);
      var form = section.querySelector('form');
      Object.keys(button.dataset).forEach(function (name) {
        var field = /^cairnSet([A-Z]\w*)$/.exec(name);
        if (field && field[1] === 'Path') {
          form.dataset.cairnPath = button.dataset[name];
        } else if (field) {
          form.querySelector('[name="' + field[1].toLowerCase() + '"]').value = button.dataset[name];
        }
      });
      open(section, button);
      return form;
    },

    /** Loads the inside of a dialog from the page that the link leads to; where that fails, the link is followed. */
    load: function (link) {
      var section = document.getElementById(link.dataset.cairnLoad);
      if (!section) {
        section = document.createElement('section');
        section.id = link.dataset.cairnLoad;
        section.className = 'aui-dialog2 aui-dialog2-large aui-layer';
        section.setAttribute('role', 'dialog');
        section.setAttribute('aria-modal', 'true');
        section.setAttribute('aria-label', link.textContent.trim());
        section.hidden = true;
        document.body.appendChild(section);
      }
      var address = link.href + (link.href.indexOf('?') < 0 ? '?' : '&') + 'fragment=true';
      fetch(address, { credentials: 'same-origin' }).then(function (answer) {
        if (!answer.ok) {
          throw new Error('HTTP ' + answer.status);
        }
        return answer.text();
      }).then(function (html) {
        section.innerHTML = html;
        open(section, link);
      }).catch(function () {
        window.location.assign(link.href);
      });
    },

    close: close,
    /** Before the page goes. */
    leave: function () {
      opener = null;
      close();
    }
  };
});
