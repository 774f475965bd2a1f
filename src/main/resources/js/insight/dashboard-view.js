/* Draws one page of a mentorship dashboard. */
define('cairn/insight/dashboard-view', ['cairn/insight/elements', 'cairn/insight/dashboard-settings'], function (elements, settings) {
  'use strict';

  var el = elements.el;
  var button = elements.button;
  var lozenge = elements.lozenge;
  var message = elements.message;

  var MOST_QUARTERS = 4;
  var DAY = 24 * 60 * 60 * 1000;

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

  /**
   * @param chosen the settings of the dashboard
   * @param sort what the rows are sorted by now
   * @param acts what a person can do on the page: sortBy(sort), startAt(row), retry()
   */
  function DashboardView(chosen, sort, acts) {
    this.chosen = chosen;
    this.sort = sort;
    this.acts = acts;
  }

  DashboardView.prototype.failure = function (status) {
    if (status === 401 || status === 403) {
      return message('warning', el('p', {}, AJS.I18n.getText('cairn.dashboard.refused')));
    }
    return message('error', [
      el('p', {}, AJS.I18n.getText('cairn.dashboard.failed')),
      button(AJS.I18n.getText('cairn.dashboard.retry'), this.acts.retry, { 'data-focus': 'retry' })
    ]);
  };

  DashboardView.prototype.content = function (page) {
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

  DashboardView.prototype.head = function (page) {
    var parts = [el('span', {}, settings.scopeLabels[this.chosen.scope]())];
    if (this.chosen.needsAction) {
      parts.push(lozenge({ lozenge: '' }, AJS.I18n.getText('cairn.dashboard.only-action')));
    }
    if (page.review) {
      parts.push(this.review(page.review));
    }
    return el('div', { class: 'cairn-dashboard-head' }, parts);
  };

  DashboardView.prototype.review = function (review) {
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

  DashboardView.prototype.empty = function () {
    var text;
    if (this.chosen.needsAction) {
      text = AJS.I18n.getText('cairn.dashboard.empty.action');
    } else if (this.chosen.scope === 'mentees') {
      text = AJS.I18n.getText('cairn.dashboard.empty.mentees');
    } else {
      text = AJS.I18n.getText('cairn.dashboard.empty.reports');
    }
    return el('p', { class: 'cairn-dashboard-empty' }, text);
  };

  DashboardView.prototype.table = function (page) {
    var head = el('tr', {}, [
      this.column('name', AJS.I18n.getText('cairn.dashboard.column.person')),
      // A mentor's mentees have that mentor: the column would say the same in every row.
      this.chosen.scope === 'mentees' ? null : this.column('mentor', AJS.I18n.getText('cairn.dashboard.column.mentor')),
      el('th', { scope: 'col' }, AJS.I18n.getText('cairn.dashboard.column.plan')),
      el('th', { scope: 'col' }, AJS.I18n.getText('cairn.dashboard.column.quarters')),
      el('th', { scope: 'col' }, AJS.I18n.getText('cairn.dashboard.column.evidence')),
      this.column('changed', AJS.I18n.getText('cairn.dashboard.column.changed')),
      this.column('action', AJS.I18n.getText('cairn.dashboard.column.asks'))
    ]);
    return el('div', { class: 'cairn-dashboard-scroll' }, el('table', { class: 'aui cairn-dashboard-table' }, [
      el('caption', { class: 'assistive' }, settings.scopeLabels[this.chosen.scope]()),
      el('thead', {}, head),
      el('tbody', {}, page.values.map(this.row.bind(this)))
    ]));
  };

  DashboardView.prototype.column = function (sort, label) {
    var acts = this.acts;
    var sorted = this.sort === sort;
    var head = button(label, function () {
      acts.sortBy(sort);
    }, { class: 'cairn-dashboard-sort', 'data-focus': 'sort-' + sort, title: settings.sortLabels[sort]() });
    return el('th', { scope: 'col', 'aria-sort': sorted ? 'ascending' : 'none' }, head);
  };

  DashboardView.prototype.row = function (row) {
    var person = el('th', { scope: 'row' }, row.person.displayName || AJS.I18n.getText('cairn.dashboard.deleted'));
    var mentors = this.chosen.scope === 'mentees' ? null : el('td', {}, this.mentors(row.mentors));
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

  DashboardView.prototype.mentors = function (mentors) {
    if (mentors.length === 0) {
      return [AJS.I18n.getText('cairn.dashboard.pairing.none')];
    }
    return mentors.map(function (seen) {
      return el('div', {}, [seen.mentor.displayName || AJS.I18n.getText('cairn.dashboard.deleted'), ' ', lozenge(PAIRINGS[seen.state])]);
    });
  };

  DashboardView.prototype.quarters = function (quarters) {
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

  DashboardView.prototype.asks = function (row) {
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

  DashboardView.prototype.pager = function (page) {
    var acts = this.acts;
    function go(start) {
      return function () { acts.startAt(start); };
    }
    return el('nav', { class: 'cairn-dashboard-pager', 'aria-label': AJS.I18n.getText('cairn.dashboard.pages') }, [
      button(AJS.I18n.getText('cairn.dashboard.previous'), go(Math.max(0, page.start - page.limit)), { disabled: page.start === 0, 'data-focus': 'previous' }),
      el('span', { role: 'status' }, AJS.I18n.getText('cairn.dashboard.range',
        String(page.start + 1), String(page.start + page.values.length), String(page.total))),
      button(AJS.I18n.getText('cairn.dashboard.next'), go(page.start + page.limit), { disabled: page.isLast, 'data-focus': 'next' })
    ]);
  };

  return DashboardView;
});
