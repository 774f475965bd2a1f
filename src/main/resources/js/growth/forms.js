/*
 * Forms and buttons of plans, goals and evidence. The templates say in data attributes what is sent where; this module turns the
 * fields into JSON, sends it, and shows what the server says next to the fields. What was typed stays until it is accepted.
 */
define('cairn/growth/forms', ['cairn/growth/dialogs', 'cairn/growth/news'], function (dialogs, news) {
  'use strict';

  /** AUI moves an open dialog out of its panel to the end of the page. */
  function restOf(element) {
    return (element.closest('[data-cairn-rest]') || document.querySelector('[data-cairn-rest]')).dataset.cairnRest;
  }

  function value(field) {
    var text = field.value.trim();
    if (field.dataset.cairnType === 'boolean') {
      return field.checked;
    }
    if (field.dataset.cairnType === 'number') {
      // A decimal comma is a decimal point to the server; what is no number is sent as it is, so that the server names the field.
      var number = Number(text.replace(',', '.'));
      return text === '' ? null : isNaN(number) ? text : number;
    }
    return text;
  }

  /** "competencies[1].level" = 2 */
  function put(target, name, entry) {
    var steps = name.replace(/\[(\d+)\]/g, '.$1').split('.');
    var at = target;
    steps.forEach(function (step, index) {
      if (index === steps.length - 1) {
        at[step] = entry;
      } else {
        at[step] = at[step] || (/^\d+$/.test(steps[index + 1]) ? [] : {});
        at = at[step];
      }
    });
  }

  /** Rows whose first choice was left empty, and hidden fields of another kind of measure, are not sent. */
  function isLeftOut(field) {
    var row = field.closest('.cairn-row');
    var key = row && row.querySelector('[data-cairn-row]');
    var part = field.closest('[data-cairn-for]');
    return (key && key.value === '') || (part && part.hidden);
  }

  function collect(form) {
    var data = {};
    var places = [];
    form.querySelectorAll('[name]').forEach(function (field) {
      if (!isLeftOut(field)) {
        put(data, field.name, value(field));
      }
    });
    // What was left out must leave no gap in a list; where each row went is kept, to show errors at the right one.
    Object.keys(data).forEach(function (name) {
      if (Array.isArray(data[name])) {
        places[name] = Object.keys(data[name]);
        data[name] = data[name].filter(function (row) { return row !== undefined; });
      }
    });
    if (data.measure && !data.measure.kind) {
      data.measure = null;
    }
    return { data: data, places: places };
  }

  function clear(form) {
    form.querySelectorAll('.cairn-error').forEach(function (error) { error.remove(); });
    form.querySelectorAll('[aria-invalid]').forEach(function (field) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
    });
    var box = form.querySelector('.cairn-messages');
    if (box) {
      box.textContent = '';
    }
  }

  function fieldOf(form, name, places) {
    var list = /^(\w+)\[(\d+)\](.*)$/.exec(name);
    var shown = list && places[list[1]] ? list[1] + '[' + places[list[1]][Number(list[2])] + ']' + list[3] : name;
    return form.querySelector('[name="' + CSS.escape(shown) + '"]') || form.querySelector('[name="' + CSS.escape(shown + '.kind') + '"]')
      || form.querySelector('[name^="' + CSS.escape(shown + '[') + '"]:not([type="hidden"])');
  }

  function fail(form, problem, places) {
    var box = form.querySelector('.cairn-messages');
    var first = null;
    Object.keys(problem.errors || {}).forEach(function (name) {
      var field = fieldOf(form, name, places);
      if (field && field.type !== 'hidden') {
        var error = document.createElement('div');
        error.className = 'error cairn-error';
        error.id = field.form ? 'cairn-error-' + Math.random().toString(36).slice(2) : '';
        error.textContent = problem.errors[name];
        (field.closest('.field-group, .cairn-row') || field.parentNode).appendChild(error);
        field.setAttribute('aria-invalid', 'true');
        field.setAttribute('aria-describedby', error.id);
        first = first || field;
      } else {
        say(box, problem.errors[name]);
      }
    });
    (problem.messages || []).forEach(function (text) { say(box, text); });
    if (first) {
      first.focus();
    }
  }

  function say(box, text) {
    var message = document.createElement('div');
    message.className = 'aui-message aui-message-error';
    var paragraph = document.createElement('p');
    paragraph.textContent = text;
    message.appendChild(paragraph);
    box.appendChild(message);
  }

  function send(method, address, body) {
    return fetch(address, {
      method: method,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
      body: body === null ? undefined : JSON.stringify(body)
    }).then(function (answer) {
      if (answer.status === 204) {
        return { ok: true, data: null };
      }
      return answer.json().then(function (data) { return { ok: answer.ok, data: data }; });
    });
  }

  function submit(form) {
    var collected = collect(form);
    var button = form.querySelector('[type="submit"]');
    clear(form);
    button.disabled = true;
    send(form.dataset.cairnForm, restOf(form) + form.dataset.cairnPath, collected.data).then(function (answer) {
      if (answer.ok) {
        news.keep(form.dataset.cairnDone);
        dialogs.leave();
        if (form.dataset.cairnThen) {
          window.location.assign(form.dataset.cairnThen);
        } else {
          window.location.reload();
        }
        return;
      }
      button.disabled = false;
      fail(form, answer.data, collected.places);
    }, function () {
      button.disabled = false;
      fail(form, { messages: [news.unreachable()] }, collected.places);
    });
  }

  function press(button) {
    if (button.dataset.cairnConfirm && !window.confirm(button.dataset.cairnConfirm)) {
      return;
    }
    button.disabled = true;
    var body = button.dataset.cairnBody ? JSON.parse(button.dataset.cairnBody) : button.dataset.cairnSend === 'DELETE' ? null : {};
    send(button.dataset.cairnSend, restOf(button) + button.dataset.cairnPath, body).then(function (answer) {
      if (answer.ok) {
        news.keep(button.dataset.cairnDone || '');
        window.location.reload();
      } else {
        button.disabled = false;
        news.tell('error', (answer.data.messages || []).concat(Object.values(answer.data.errors || {})).join(' '));
      }
    }, function () {
      button.disabled = false;
      news.tell('error', news.unreachable());
    });
  }

  /** Shows the parts of a form that belong to the chosen kind. */
  function show(select) {
    select.closest('[data-cairn-object]').querySelectorAll('[data-cairn-for]').forEach(function (part) {
      part.hidden = part.dataset.cairnFor.split(' ').indexOf(select.value) < 0;
    });
  }

  return { collect: collect, restOf: restOf, send: send, show: show, submit: submit, press: press, fail: fail };
});
