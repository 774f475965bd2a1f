/* What a person has chosen for a mentorship dashboard: read from its preferences, and the form that changes them. */
define('cairn/insight/dashboard-settings', ['cairn/insight/elements'], function (elements) {
  'use strict';

  var el = elements.el;
  var button = elements.button;

  var ROWS = ['10', '25', '50'];
  var REFRESH = ['false', '15', '30', '60'];

  var SORT_LABELS = {
    name: function () { return AJS.I18n.getText('cairn.dashboard.sort.name'); },
    mentor: function () { return AJS.I18n.getText('cairn.dashboard.sort.mentor'); },
    changed: function () { return AJS.I18n.getText('cairn.dashboard.sort.changed'); },
    action: function () { return AJS.I18n.getText('cairn.dashboard.sort.action'); }
  };
  var SCOPE_LABELS = {
    reports: function () { return AJS.I18n.getText('cairn.dashboard.scope.reports'); },
    mentees: function () { return AJS.I18n.getText('cairn.dashboard.scope.mentees'); }
  };
  var REFRESH_LABELS = {
    'false': function () { return AJS.I18n.getText('cairn.dashboard.refresh.off'); },
    '15': function () { return AJS.I18n.getText('cairn.dashboard.refresh.minutes', '15'); },
    '30': function () { return AJS.I18n.getText('cairn.dashboard.refresh.minutes', '30'); },
    '60': function () { return AJS.I18n.getText('cairn.dashboard.refresh.minutes', '60'); }
  };

  /** Jira hands preferences over HTML-encoded. */
  function decoded(text) {
    return new DOMParser().parseFromString(text, 'text/html').documentElement.textContent;
  }

  function oneOf(value, choices) {
    return choices.indexOf(value) >= 0 ? value : choices[0];
  }

  function read(preferences) {
    var given = preferences || {};
    return {
      title: given.title ? decoded(given.title) : '',
      scope: oneOf(given.scope, Object.keys(SCOPE_LABELS)),
      sort: oneOf(given.sort, Object.keys(SORT_LABELS)),
      rows: given.rows && ROWS.indexOf(given.rows) >= 0 ? given.rows : '25',
      needsAction: given.needsAction === 'true',
      refresh: oneOf(given.refresh, REFRESH)
    };
  }

  function group(id, label, field) {
    return el('div', { class: 'field-group' }, [el('label', { for: id }, label), field]);
  }

  function select(id, name, labels, chosen) {
    // Keys that look like numbers come first in objects, so the order is that of the lists above.
    var order = name === 'refresh' ? REFRESH : Object.keys(labels);
    return el('select', { class: 'select', id: id + name, name: name }, order.map(function (value) {
      return el('option', { value: value, selected: value === chosen }, labels[value]());
    }));
  }

  /**
   * The form in which a person configures the dashboard.
   *
   * @param id prefix of the ids of its fields, unlike that of any other dashboard on the page
   * @param save is handed the preferences to keep
   * @param cancel is called when nothing is to be kept
   */
  function form(id, settings, save, cancel) {
    var element = el('form', { class: 'aui top-label cairn-dashboard-edit' }, [
      group(id + 'title', AJS.I18n.getText('cairn.dashboard.edit.title'),
        el('input', { class: 'text', type: 'text', id: id + 'title', name: 'title', maxlength: '80', value: settings.title })),
      group(id + 'scope', AJS.I18n.getText('cairn.dashboard.edit.scope'), select(id, 'scope', SCOPE_LABELS, settings.scope)),
      group(id + 'sort', AJS.I18n.getText('cairn.dashboard.edit.sort'), select(id, 'sort', SORT_LABELS, settings.sort)),
      group(id + 'rows', AJS.I18n.getText('cairn.dashboard.edit.rows'), select(id, 'rows', ROWS.reduce(function (labels, rows) {
        labels[rows] = function () { return rows; };
        return labels;
      }, {}), settings.rows)),
      el('div', { class: 'field-group' }, el('div', { class: 'checkbox' }, [
        el('input', { class: 'checkbox', type: 'checkbox', id: id + 'needsAction', name: 'needsAction', checked: settings.needsAction }),
        el('label', { for: id + 'needsAction' }, AJS.I18n.getText('cairn.dashboard.only-action'))
      ])),
      group(id + 'refresh', AJS.I18n.getText('cairn.dashboard.edit.refresh'), select(id, 'refresh', REFRESH_LABELS, settings.refresh)),
      el('div', { class: 'buttons-container' }, el('div', { class: 'buttons' }, [
        el('button', { class: 'aui-button aui-button-primary', type: 'submit' }, AJS.I18n.getText('cairn.dashboard.edit.save')),
        button(AJS.I18n.getText('cairn.dashboard.edit.cancel'), function () { cancel(); }, { class: 'aui-button aui-button-link' })
      ]))
    ]);
    element.addEventListener('submit', function (event) {
      event.preventDefault();
      save({
        isConfigured: true,
        title: element.elements.title.value.trim(),
        scope: element.elements.scope.value,
        sort: element.elements.sort.value,
        rows: element.elements.rows.value,
        needsAction: element.elements.needsAction.checked,
        refresh: element.elements.refresh.value
      });
    });
    return element;
  }

  return { read: read, form: form, scopeLabels: SCOPE_LABELS, sortLabels: SORT_LABELS };
});
