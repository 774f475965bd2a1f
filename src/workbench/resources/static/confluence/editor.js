/* The source editor: wraps selections, previews the page, and inserts macros through the macro browser. */
(function () {
  'use strict';

  const form = document.getElementById('editor-form');
  const area = document.getElementById('page-body');
  const contextPath = form.dataset.contextPath;
  const token = form.elements.atl_token.value;
  const byId = (id) => document.getElementById(id);
  area.setSelectionRange(area.value.length, area.value.length);

  const insertions = {
    list: '<ul>\n  <li></li>\n  <li></li>\n</ul>',
    table: '<table><tbody>\n  <tr><th></th><th></th></tr>\n  <tr><td></td><td></td></tr>\n</tbody></table>',
  };

  function replaceSelection(text) {
    area.focus();
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  }

  function selected() {
    return area.value.substring(area.selectionStart, area.selectionEnd);
  }

  form.querySelectorAll('[data-wrap]').forEach((button) => button.addEventListener('click', () => {
    const tag = button.dataset.wrap;
    replaceSelection('<' + tag + '>' + selected() + '</' + tag + '>');
  }));
  form.querySelectorAll('[data-insert]').forEach((button) => button.addEventListener('click', () => {
    replaceSelection(insertions[button.dataset.insert]);
  }));

  function element(name, className, text) {
    const result = document.createElement(name);
    if (className) {
      result.className = className;
    }
    if (text !== undefined) {
      result.textContent = text;
    }
    return result;
  }

  async function fetchPreview(body) {
    const data = new URLSearchParams({ atl_token: token, spaceKey: form.elements.spaceKey.value, body });
    const response = await fetch(contextPath + '/pages/editor/preview.action', { method: 'POST', body: data });
    const answer = await response.json();
    if (!response.ok) {
      throw new Error('Line ' + answer.line + ': ' + answer.message);
    }
    return answer;
  }

  async function preview(target, body) {
    target.hidden = false;
    try {
      const answer = await fetchPreview(body);
      // The server's renderer lets only its list of elements pass; macros' output is the app's own.
      target.innerHTML = answer.html;
      return answer;
    } catch (fault) {
      const box = element('div', 'aui-message aui-message-error');
      box.append(element('p', '', fault.message));
      target.replaceChildren(box);
      return { placeholders: [] };
    }
  }

  function showPlaceholders(placeholders) {
    const strip = byId('macro-strip');
    strip.hidden = placeholders.length === 0;
    strip.replaceChildren(...placeholders.map((placeholder) => {
      const chip = element('span', 'wiki-placeholder');
      if (placeholder.image) {
        const image = element('img');
        image.src = contextPath + placeholder.image;
        image.alt = '';
        chip.append(image);
      }
      const parameters = Object.entries(placeholder.parameters).map(([name, value]) => name + ' = ' + value).join(', ');
      chip.append(element('span', '', placeholder.name + (parameters ? ' | ' + parameters : '')));
      return chip;
    }));
  }

  byId('preview-page').addEventListener('click', async () => {
    showPlaceholders((await preview(byId('preview'), area.value)).placeholders);
  });

  /* Macro browser */

  const browser = byId('macro-browser');
  let macros = [];
  let chosen = null;

  function showList() {
    byId('macro-list').hidden = false;
    ['macro-edit', 'macro-refresh', 'macro-insert', 'macro-back'].forEach((id) => { byId(id).hidden = true; });
    byId('macro-browser-title').textContent = 'Select macro';
    const text = byId('macro-search').value.toLowerCase();
    byId('macros').replaceChildren(...macros
      .filter((macro) => (macro.label + macro.description + macro.name).toLowerCase().includes(text))
      .map(tile));
  }

  function tile(macro) {
    const item = element('li');
    const button = element('button');
    button.type = 'button';
    button.dataset.macro = macro.name;
    if (macro.icon) {
      const icon = element('img');
      icon.src = contextPath + macro.icon;
      icon.alt = '';
      button.append(icon);
    } else {
      button.append(element('span', 'wiki-no-icon'));
    }
    const text = element('span');
    text.append(element('strong', '', macro.label), element('br'), element('span', 'wiki-dim', macro.description), element('br'),
      element('span', 'wiki-dim', macro.categories.join(', ')));
    button.append(text);
    button.addEventListener('click', () => choose(macro));
    item.append(button);
    return item;
  }

  function choose(macro) {
    chosen = macro;
    byId('macro-list').hidden = true;
    ['macro-edit', 'macro-refresh', 'macro-insert', 'macro-back'].forEach((id) => { byId(id).hidden = false; });
    byId('macro-browser-title').textContent = 'Insert \u2018' + macro.label + '\u2019 macro';
    const fields = macro.fields.map(field);
    const about = element('p', '', macro.description);
    if (macro.documentationUrl) {
      const help = element('a', '', 'Documentation');
      help.href = macro.documentationUrl;
      help.target = '_blank';
      help.rel = 'noopener';
      about.append(' ', help);
    }
    byId('macro-form').replaceChildren(about, ...fields);
    byId('macro-preview').replaceChildren();
    const first = byId('macro-form').querySelector('input, select');
    if (first) {
      first.focus();
    }
    preview(byId('macro-preview'), macroSource());
  }

  function field(definition) {
    const group = element('div', 'field-group');
    const id = 'macro-param-' + definition.name;
    const label = element('label', '', definition.label);
    label.htmlFor = id;
    if (definition.required) {
      label.append(element('span', 'aui-icon icon-required', ' required'));
    }
    const input = control(definition);
    input.id = id;
    input.dataset.parameter = definition.name;
    input.dataset.type = definition.type;
    group.append(label, input);
    if (definition.type === 'username') {
      group.append(peoplePicker(input));
    }
    if (definition.description) {
      group.append(element('div', 'description', definition.description));
    }
    return group;
  }

  function control(definition) {
    if (definition.type === 'enum') {
      const select = element('select', 'select');
      const values = definition.required || definition.defaultValue ? definition.values : [''].concat(definition.values);
      values.forEach((value) => select.add(new Option(value, value, false, value === definition.defaultValue)));
      return select;
    }
    const input = element('input', 'text');
    const types = { boolean: 'checkbox', int: 'number', date: 'date', url: 'url' };
    input.type = types[definition.type] || 'text';
    if (definition.type === 'boolean') {
      input.className = 'checkbox';
      input.checked = definition.defaultValue === 'true';
    } else {
      input.value = definition.defaultValue;
    }
    return input;
  }

  function peoplePicker(input) {
    const list = element('ul', 'wiki-people');
    input.setAttribute('autocomplete', 'off');
    input.addEventListener('input', async () => {
      delete input.dataset.userKey;
      if (input.value.length < 2) {
        list.replaceChildren();
        return;
      }
      const response = await fetch(contextPath + '/pages/editor/people.action?query=' + encodeURIComponent(input.value));
      list.replaceChildren(...(await response.json()).map((person) => {
        const item = element('li');
        const button = element('button', '', person.displayName + ' (' + person.username + ')');
        button.type = 'button';
        button.addEventListener('click', () => {
          input.value = person.username;
          input.dataset.userKey = person.userKey;
          list.replaceChildren();
          preview(byId('macro-preview'), macroSource());
        });
        item.append(button);
        return item;
      }));
    });
    return list;
  }

  const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

  function parameterSource(input) {
    const value = input.type === 'checkbox' ? String(input.checked) : input.value.trim();
    if (value === '') {
      return '';
    }
    const content = input.dataset.type !== 'username' ? escape(value)
      : input.dataset.userKey ? '<ri:user ri:userkey="' + escape(input.dataset.userKey) + '"/>'
        : '<ri:user ri:username="' + escape(value) + '"/>';
    return '\n  <ac:parameter ac:name="' + escape(input.dataset.parameter) + '">' + content + '</ac:parameter>';
  }

  function macroSource() {
    const parameters = Array.from(byId('macro-form').querySelectorAll('[data-parameter]')).map(parameterSource).join('');
    const body = chosen.body ? '\n  <ac:rich-text-body><p></p></ac:rich-text-body>' : '';
    return '<ac:structured-macro ac:name="' + escape(chosen.name) + '" ac:schema-version="1">' + parameters + body
      + (parameters || body ? '\n' : '') + '</ac:structured-macro>';
  }

  function close() {
    AJS.dialog2(browser).hide();
    area.focus();
  }

  byId('insert-macro').addEventListener('click', async () => {
    if (macros.length === 0) {
      macros = await (await fetch(contextPath + '/pages/editor/macros.action')).json();
    }
    byId('macro-search').value = '';
    showList();
    AJS.dialog2(browser).show();
    byId('macro-search').focus();
  });
  byId('macro-search').addEventListener('input', showList);
  byId('macro-search-form').addEventListener('submit', (event) => event.preventDefault());
  byId('macro-form').addEventListener('submit', (event) => event.preventDefault());
  byId('macro-refresh').addEventListener('click', () => preview(byId('macro-preview'), macroSource()));
  byId('macro-back').addEventListener('click', showList);
  byId('macro-cancel').addEventListener('click', close);
  byId('macro-insert').addEventListener('click', async () => {
    const source = macroSource();
    close();
    replaceSelection(source);
    try {
      showPlaceholders((await fetchPreview(area.value)).placeholders);
    } catch (notYetWellFormed) {
      showPlaceholders([]);
    }
  });
}());
