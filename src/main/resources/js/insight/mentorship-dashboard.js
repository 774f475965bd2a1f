/*
 * The mentorship dashboard: a dashboard item that asks once for a page of people, as whoever looks at it, and draws it. All state
 * lives in the instance; a dashboard may hold several.
 */
define('cairn/insight/mentorship-dashboard', [], function () {
  'use strict';

  var ROWS = ['10', '25', '50'];
  var REFRESH = ['false', '15', '30', '60'];
  var MOST_QUARTERS = 4;
  var DAY = 24 * 60 * 60 * 1000;

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
  var PHASES = {
    DRAFT: { lozenge: '', label: function () { return AJS.I18n.getText('cairn.dashboard.phase.draft'); } },
    ACTIVE: { lozenge: 'aui-lozenge-inprogress', label: function () { return AJS.I18n.getText('cairn.dashboard.phase.active'); } },
    CLOSED: { lozenge: '', label: function () { return AJS.I18n.getText('cairn.dashboard.phase.closed'); } }
  };
  var PAIRINGS = {
    ACTIVE: { lozenge: 'aui-lozenge-inprogress', label: function () { return AJS.I18n.getText('cairn.dashboard.pairing.active'); } },
    ENDED: { lozenge: '', label: function () { return AJS.I18n.getText('cairn.dashboard.pairing.ended'); } }
  };
  var QUARTERS = {
    NONE: { lozenge: '', label: function () { return AJS.I18n.getText('cairn.dashboard.quarter.none'); } },
    OPEN: { lozenge: 'aui-lozenge-inprogress', label: function () { return AJS.I18n.getText('cairn.dashboard.quarter.open'); } },
    PARTLY: { lozenge: 'aui-lozenge-inprogress', label: function () { return AJS.I18n.getText('cairn.dashboard.quarter.partly'); } },
    DONE: { lozenge: 'aui-lozenge-success', label: function () { return AJS.I18n.getText('cairn.dashboard.quarter.done'); } },
    OVERDUE: { lozenge: 'aui-lozenge-removed', label: function () { return AJS.I18n.getText('cairn.dashboard.quarter.overdue'); } }
  };
  var ACTIONS = {
    READ_EVIDENCE: function () { return AJS.I18n.getText('cairn.dashboard.action.read-evidence'); },
    ASK_ABOUT_MILESTONE: function () { return AJS.I18n.getText('cairn.dashboard.action.ask-about-milestone'); }
  };

  /** An element with attributes and children; texts are always text, never markup. */
  function el(name, attributes, children) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (attributes[key] !== null && attributes[key] !== undefined && attributes[key] !== false) {
        element.setAttribute(key, attributes[key] === true ? '' : attributes[key]);
      }
    });
    (Array.isArray(children) ? children : [children]).forEach(function (child) {
      if (child !== null && child !== undefined) {
        element.appendChild(typeof child === 'object' ? child : document.createTextNode(child));
      }
    });
    return element;
  }

  function button(text, onClick, attributes) {
    var element = el('button', Object.assign({ type: 'button', class: 'aui-button' }, attributes), text);
    element.addEventListener('click', onClick);
    return element;
  }

  function lozenge(kind, text) {
    return el('span', { class: 'aui-lozenge ' + kind.lozenge }, text || kind.label());
  }

  function message(kind, children) {
    return el('div', { class: 'aui-message aui-message-' + kind, role: kind === 'error' ? 'alert' : 'status' }, children);
  }

  function language() {
    return document.documentElement.lang || 'en';
  }

  function day(isoDate) {
    return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(isoDate));
  }

  function sinceThen(isoInstant) {
    var then = new Date(isoInstant);
    var days = Math.round((then.getTime() - Date.now()) / DAY);
    return el('time', { datetime: isoInstant, title: new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(then) },
      new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(days, 'day'));
  }

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

  function MentorshipDashboard(API) {
    this.api = API;
    this.asked = 0;
  }

  /* --- view --- */

  MentorshipDashboard.prototype.render = function (element, preferences) {
    this.box = element.get(0);
    this.settings = read(preferences);
    this.sort = this.settings.sort;
    this.start = 0;
    if (this.settings.title) {
      this.api.setTitle(this.settings.title);
    }
    this.api.initRefresh({ refresh: this.settings.refresh }, this.load.bind(this));
    this.load();
  };

  MentorshipDashboard.prototype.load = function () {
    var self = this;
    var asked = this.asked += 1;
    var query = new URLSearchParams({
      scope: this.settings.scope,
      sort: this.sort,
      needsAction: String(this.settings.needsAction),
      start: String(this.start),
      limit: this.settings.rows
    });
    this.api.showLoadingBar();
    fetch(AJS.contextPath() + '/rest/cairn/1.0/dashboard?' + query, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' }
    }).then(function (answer) {
      if (!answer.ok) {
        throw answer.status;
      }
      return answer.json();
    }).then(function (page) {
      self.draw(asked, self.content(page));
    }, function (status) {
      self.draw(asked, [self.failure(status)]);
    });
  };

  /** An answer that came late, after another question, is dropped. */
  MentorshipDashboard.prototype.draw = function (asked, children) {
    if (asked !== this.asked) {
      return;
    }
    var focus = document.activeElement && this.box.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
    this.box.replaceChildren(el('div', { class: 'cairn-dashboard' }, children));
    var again = focus && this.box.querySelector('[data-focus="' + focus + '"]');
    if (again) {
      again.focus();
    }
    this.api.hideLoadingBar();
    this.api.resize();
  };

  MentorshipDashboard.prototype.failure = function (status) {
    if (status === 401 || status === 403) {
      return message('warning', el('p', {}, AJS.I18n.getText('cairn.dashboard.refused')));
    }
    return message('error', [
      el('p', {}, AJS.I18n.getText('cairn.dashboard.failed')),
      button(AJS.I18n.getText('cairn.dashboard.retry'), this.load.bind(this), { 'data-focus': 'retry' })
    ]);
  };

  MentorshipDashboard.prototype.content = function (page) {
    var parts = [this.head(page)];
    if (page.values.length === 0) {
      parts.push(this.empty());
      return parts;
    }
    parts.push(this.table(page));
    if (page.notShared > 0) {
      parts.push(el('p', { class: 'cairn-dashboard-note', role: 'status' }, page.notShared === 1
        ? AJS.I18n.getText('cairn.dashboard.not-shared.one')
        : AJS.I18n.getText('cairn.dashboard.not-shared.many', String(page.notShared))));
    }
    if (page.total > page.values.length) {
      parts.push(this.pager(page));
    }
    return parts;
  };

  MentorshipDashboard.prototype.head = function (page) {
    var parts = [el('span', {}, SCOPE_LABELS[this.settings.scope]())];
    if (this.settings.needsAction) {
      parts.push(lozenge({ lozenge: '' }, AJS.I18n.getText('cairn.dashboard.only-action')));
    }
    if (page.review) {
      parts.push(this.review(page.review));
    }
    return el('div', { class: 'cairn-dashboard-head' }, parts);
  };

  MentorshipDashboard.prototype.review = function (review) {
    var text;
    if (review.days < 0) {
      text = AJS.I18n.getText('cairn.dashboard.review.past', day(review.day));
    } else if (review.days === 0) {
      text = AJS.I18n.getText('cairn.dashboard.review.today');
    } else if (review.days === 1) {
      text = AJS.I18n.getText('cairn.dashboard.review.tomorrow');
    } else {
      text = AJS.I18n.getText('cairn.dashboard.review.in', String(review.days), day(review.day));
    }
    return lozenge({ lozenge: review.days >= 0 && review.days <= 14 ? 'aui-lozenge-moved' : '' }, text);
  };

  MentorshipDashboard.prototype.empty = function () {
    var text;
    if (this.settings.needsAction) {
      text = AJS.I18n.getText('cairn.dashboard.empty.action');
    } else if (this.settings.scope === 'mentees') {
      text = AJS.I18n.getText('cairn.dashboard.empty.mentees');
    } else {
      text = AJS.I18n.getText('cairn.dashboard.empty.reports');
    }
    return el('p', { class: 'cairn-dashboard-empty' }, text);
  };

  MentorshipDashboard.prototype.table = function (page) {
    var head = el('tr', {}, [
      this.column('name', AJS.I18n.getText('cairn.dashboard.column.person')),
      // A mentor's mentees have that mentor: the column would say the same in every row.
      this.settings.scope === 'mentees' ? null : this.column('mentor', AJS.I18n.getText('cairn.dashboard.column.mentor')),
      el('th', { scope: 'col' }, AJS.I18n.getText('cairn.dashboard.column.plan')),
      el('th', { scope: 'col' }, AJS.I18n.getText('cairn.dashboard.column.quarters')),
      el('th', { scope: 'col' }, AJS.I18n.getText('cairn.dashboard.column.evidence')),
      this.column('changed', AJS.I18n.getText('cairn.dashboard.column.changed')),
      this.column('action', AJS.I18n.getText('cairn.dashboard.column.asks'))
    ]);
    return el('div', { class: 'cairn-dashboard-scroll' }, el('table', { class: 'aui cairn-dashboard-table' }, [
      el('caption', { class: 'assistive' }, SCOPE_LABELS[this.settings.scope]()),
      el('thead', {}, head),
      el('tbody', {}, page.values.map(this.row.bind(this)))
    ]));
  };

  MentorshipDashboard.prototype.column = function (sort, label) {
    var self = this;
    var sorted = this.sort === sort;
    var head = button(label, function () {
      self.sort = sort;
      self.start = 0;
      self.load();
    }, { class: 'cairn-dashboard-sort', 'data-focus': 'sort-' + sort, title: SORT_LABELS[sort]() });
    return el('th', { scope: 'col', 'aria-sort': sorted ? 'ascending' : 'none' }, head);
  };

  MentorshipDashboard.prototype.row = function (row) {
    var person = el('th', { scope: 'row' }, row.person.displayName || AJS.I18n.getText('cairn.dashboard.deleted'));
    var mentors = this.settings.scope === 'mentees' ? null : el('td', {}, this.mentors(row.mentors));
    if (!row.plan) {
      return el('tr', {}, [person, mentors, el('td', { colspan: '5', class: 'cairn-dashboard-hidden' }, AJS.I18n.getText('cairn.dashboard.not-shared'))]);
    }
    return el('tr', {}, [
      person,
      mentors,
      el('td', {}, [
        el('a', { href: AJS.contextPath() + '/browse/' + encodeURIComponent(row.plan.key) }, row.plan.title), ' ', lozenge(PHASES[row.plan.phase])
      ]),
      el('td', {}, this.quarters(row.plan.quarters)),
      el('td', {}, row.plan.required === 0
        ? AJS.I18n.getText('cairn.dashboard.evidence.none')
        : AJS.I18n.getText('cairn.dashboard.evidence.settled', String(row.plan.settled), String(row.plan.required))),
      el('td', {}, sinceThen(row.plan.lastChange)),
      el('td', {}, this.asks(row))
    ]);
  };

  MentorshipDashboard.prototype.mentors = function (mentors) {
    if (mentors.length === 0) {
      return [AJS.I18n.getText('cairn.dashboard.pairing.none')];
    }
    return mentors.map(function (seen) {
      return el('div', {}, [seen.mentor.displayName || AJS.I18n.getText('cairn.dashboard.deleted'), ' ', lozenge(PAIRINGS[seen.state])]);
    });
  };

  MentorshipDashboard.prototype.quarters = function (quarters) {
    if (quarters.length === 0) {
      return AJS.I18n.getText('cairn.dashboard.quarter.empty');
    }
    var now = quarters.findIndex(function (quarter) { return quarter.current; });
    var from = Math.max(0, Math.min(now < 0 ? quarters.length : now - 1, quarters.length - MOST_QUARTERS));
    return el('ul', { class: 'cairn-dashboard-quarters' }, quarters.slice(from, from + MOST_QUARTERS).map(function (quarter) {
      var kind = QUARTERS[quarter.state];
      var name = AJS.I18n.getText('cairn.dashboard.quarter.name', String(quarter.quarter));
      return el('li', { class: quarter.current ? 'cairn-dashboard-now' : null, title: name + ' ' + quarter.year + ': ' + kind.label() }, [
        lozenge(kind, quarter.milestones === 0 ? name : name + ' ' + quarter.closed + '/' + quarter.milestones),
        el('span', { class: 'assistive' }, ' ' + quarter.year + ', ' + kind.label())
      ]);
    }));
  };

  MentorshipDashboard.prototype.asks = function (row) {
    var asks = [];
    if (row.action) {
      asks.push(el('div', {}, lozenge({ lozenge: 'aui-lozenge-moved' }, ACTIONS[row.action]())));
    }
    if (row.plan.questions > 0) {
      asks.push(el('div', {}, row.plan.questions === 1
        ? AJS.I18n.getText('cairn.dashboard.asks.question')
        : AJS.I18n.getText('cairn.dashboard.asks.questions', String(row.plan.questions))));
    }
    if (row.plan.unread > 0) {
      asks.push(el('div', {}, row.plan.unread === 1
        ? AJS.I18n.getText('cairn.dashboard.asks.unread')
        : AJS.I18n.getText('cairn.dashboard.asks.unreads', String(row.plan.unread))));
    }
    return asks.length > 0 ? asks : AJS.I18n.getText('cairn.dashboard.asks.none');
  };

  MentorshipDashboard.prototype.pager = function (page) {
    var self = this;
    function go(start) {
      return function () {
        self.start = start;
        self.load();
      };
    }
    return el('nav', { class: 'cairn-dashboard-pager', 'aria-label': AJS.I18n.getText('cairn.dashboard.pages') }, [
      button(AJS.I18n.getText('cairn.dashboard.previous'), go(Math.max(0, page.start - page.limit)), { disabled: page.start === 0, 'data-focus': 'previous' }),
      el('span', { role: 'status' }, AJS.I18n.getText('cairn.dashboard.range',
        String(page.start + 1), String(page.start + page.values.length), String(page.total))),
      button(AJS.I18n.getText('cairn.dashboard.next'), go(page.start + page.limit), { disabled: page.isLast, 'data-focus': 'next' })
    ]);
  };

  /* --- configuration --- */

  MentorshipDashboard.prototype.renderEdit = function (element, preferences) {
    var self = this;
    var settings = read(preferences);
    var id = 'cairn-dashboard-' + this.api.getGadgetId() + '-';
    var form = el('form', { class: 'aui top-label cairn-dashboard-edit' }, [
      this.group(id + 'title', AJS.I18n.getText('cairn.dashboard.edit.title'),
        el('input', { class: 'text', type: 'text', id: id + 'title', name: 'title', maxlength: '80', value: settings.title })),
      this.group(id + 'scope', AJS.I18n.getText('cairn.dashboard.edit.scope'), this.select(id, 'scope', SCOPE_LABELS, settings.scope)),
      this.group(id + 'sort', AJS.I18n.getText('cairn.dashboard.edit.sort'), this.select(id, 'sort', SORT_LABELS, settings.sort)),
      this.group(id + 'rows', AJS.I18n.getText('cairn.dashboard.edit.rows'), this.select(id, 'rows', ROWS.reduce(function (labels, rows) {
        labels[rows] = function () { return rows; };
        return labels;
      }, {}), settings.rows)),
      el('div', { class: 'field-group' }, el('div', { class: 'checkbox' }, [
        el('input', { class: 'checkbox', type: 'checkbox', id: id + 'needsAction', name: 'needsAction', checked: settings.needsAction }),
        el('label', { for: id + 'needsAction' }, AJS.I18n.getText('cairn.dashboard.only-action'))
      ])),
      this.group(id + 'refresh', AJS.I18n.getText('cairn.dashboard.edit.refresh'), this.select(id, 'refresh', REFRESH_LABELS, settings.refresh)),
      el('div', { class: 'buttons-container' }, el('div', { class: 'buttons' }, [
        el('button', { class: 'aui-button aui-button-primary', type: 'submit' }, AJS.I18n.getText('cairn.dashboard.edit.save')),
        button(AJS.I18n.getText('cairn.dashboard.edit.cancel'), function () { self.api.closeEdit(); }, { class: 'aui-button aui-button-link' })
      ]))
    ]);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      self.api.savePreferences({
        isConfigured: true,
        title: form.elements.title.value.trim(),
        scope: form.elements.scope.value,
        sort: form.elements.sort.value,
        rows: form.elements.rows.value,
        needsAction: form.elements.needsAction.checked,
        refresh: form.elements.refresh.value
      });
    });
    element.get(0).replaceChildren(form);
    this.api.hideLoadingBar();
    this.api.resize();
  };

  MentorshipDashboard.prototype.group = function (id, label, field) {
    return el('div', { class: 'field-group' }, [el('label', { for: id }, label), field]);
  };

  MentorshipDashboard.prototype.select = function (id, name, labels, chosen) {
    // Keys that look like numbers come first in objects, so the order is that of the lists above.
    var order = name === 'refresh' ? REFRESH : Object.keys(labels);
    return el('select', { class: 'select', id: id + name, name: name }, order.map(function (value) {
      return el('option', { value: value, selected: value === chosen }, labels[value]());
    }));
  };

  return MentorshipDashboard;
});
