/*
 * The mentorship dashboard: a dashboard item that asks once for a page of people, as whoever looks at it, and draws it. All state
 * lives in the instance; a dashboard may hold several.
 */
define('cairn/insight/mentorship-dashboard', [
  'cairn/insight/elements', 'cairn/insight/dashboard-settings', 'cairn/insight/dashboard-view'
], function (elements, settings, DashboardView) {
  'use strict';

  function MentorshipDashboard(API) {
    this.api = API;
    this.asked = 0;
  }

  MentorshipDashboard.prototype.render = function (element, preferences) {
    this.box = element.get(0);
    this.settings = settings.read(preferences);
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
      self.draw(asked, self.view().content(page));
    }, function (status) {
      self.draw(asked, [self.view().failure(status)]);
    });
  };

  /** An answer that came late, after another question, is dropped. */
  MentorshipDashboard.prototype.draw = function (asked, children) {
    if (asked !== this.asked) {
      return;
    }
    var focus = document.activeElement && this.box.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
    this.box.replaceChildren(elements.el('div', { class: 'cairn-dashboard' }, children));
    var again = focus && this.box.querySelector('[data-focus="' + focus + '"]');
    if (again) {
      again.focus();
    }
    this.api.hideLoadingBar();
    this.api.resize();
  };

  MentorshipDashboard.prototype.view = function () {
    var self = this;
    return new DashboardView(this.settings, this.sort, {
      sortBy: function (sort) {
        self.sort = sort;
        self.startAt(0);
      },
      startAt: this.startAt.bind(this),
      retry: this.load.bind(this)
    });
  };

  MentorshipDashboard.prototype.startAt = function (row) {
    this.start = row;
    this.load();
  };

  MentorshipDashboard.prototype.renderEdit = function (element, preferences) {
    var id = 'cairn-dashboard-' + this.api.getGadgetId() + '-';
    element.get(0).replaceChildren(settings.form(id, settings.read(preferences),
      this.api.savePreferences.bind(this.api), this.api.closeEdit.bind(this.api)));
    this.api.hideLoadingBar();
    this.api.resize();
  };

  return MentorshipDashboard;
});
