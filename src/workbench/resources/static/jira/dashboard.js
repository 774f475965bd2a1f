/*
 * Draws the dashboard items of the page by the contract that Jira has with an app's AMD module:
 *   new Item(API, options); item.render($element, preferences); item.renderEdit($element, preferences)
 * The API offers what is documented or seen in public code, and nothing more. Preferences are strings, and HTML-encoded when
 * they are handed to an item, as in Jira.
 */
(function ($) {
    "use strict";

    var MINUTE = 60 * 1000;
    /* A module that was not defined by then is not on the page. */
    var PATIENCE = 10 * 1000;

    function encoded(preferences) {
        var copy = {};
        Object.keys(preferences).forEach(function (name) {
            copy[name] = AJS.escapeHtml(preferences[name]);
        });
        return copy;
    }

    function strings(preferences) {
        var copy = {};
        Object.keys(preferences).forEach(function (name) {
            if (preferences[name] !== undefined && preferences[name] !== null) {
                copy[name] = String(preferences[name]);
            }
        });
        return copy;
    }

    function DashboardItemFrame(element, dashboard) {
        this.frame = $(element);
        this.content = this.frame.find(".dashboard-item-content");
        this.id = this.frame.attr("data-gadget-id");
        this.moduleKey = this.frame.attr("data-module-key");
        this.configurable = this.frame.attr("data-configurable") === "true";
        this.dashboard = dashboard;
        this.preferences = JSON.parse(this.frame.attr("data-preferences"));
        this.view = this.content.html();
        this.waiting = {};
    }

    DashboardItemFrame.prototype.isConfigured = function () {
        return !this.configurable || this.preferences.isConfigured === "true";
    };

    DashboardItemFrame.prototype.start = function () {
        var self = this;
        var name = this.frame.attr("data-amd-module");
        if (!name) {
            return;
        }
        window.require([name], function (Item) {
            self.item = new Item(self.api(), { context: self.context() });
            self.show();
        });
        window.setTimeout(function () {
            if (!self.item) {
                self.failed(new Error("No AMD module " + name));
            }
        }, PATIENCE);
    };

    DashboardItemFrame.prototype.show = function () {
        if (this.isConfigured()) {
            this.showView();
        } else if (this.dashboard.editable) {
            this.showEdit();
        } else {
            this.message("The owner of this dashboard has not configured this item yet.");
        }
    };

    DashboardItemFrame.prototype.showView = function () {
        this.draw("render");
    };

    DashboardItemFrame.prototype.showEdit = function () {
        this.draw("renderEdit");
    };

    DashboardItemFrame.prototype.draw = function (method) {
        if (!this.item) {
            return;
        }
        window.clearInterval(this.timer);
        this.refreshAction = null;
        this.content.html(method === "render" ? this.view : "");
        this.frame.toggleClass("dashboard-item-editing", method === "renderEdit");
        try {
            this.item[method](this.content, encoded(this.preferences));
        } catch (problem) {
            this.failed(problem);
            return;
        }
        this.trigger("afterRender");
    };

    DashboardItemFrame.prototype.refresh = function () {
        if (this.refreshAction) {
            this.refreshAction();
        } else if (this.item) {
            this.show();
        }
    };

    DashboardItemFrame.prototype.trigger = function (event) {
        var handlers = this.waiting[event] || [];
        delete this.waiting[event];
        handlers.forEach(function (handler) {
            handler();
        });
    };

    DashboardItemFrame.prototype.save = function (changed) {
        var self = this;
        this.setLoading(true);
        return $.ajax({
            type: "PUT",
            url: AJS.contextPath() + "/rest/dashboards/1.0/" + this.dashboard.id + "/gadget/" + this.id + "/prefs",
            contentType: "application/json",
            data: JSON.stringify(strings(changed))
        }).done(function (answer) {
            self.preferences = answer.preferences;
            self.view = answer.view;
            self.show();
        }).fail(function () {
            self.message("The configuration could not be saved. Reload the page and try again.");
        }).always(function () {
            self.setLoading(false);
        });
    };

    DashboardItemFrame.prototype.setLoading = function (loading) {
        this.frame.toggleClass("dashboard-item-loading", loading).attr("aria-busy", loading);
    };

    DashboardItemFrame.prototype.message = function (text) {
        var box = $("<div class='aui-message aui-message-info'></div>").append($("<p></p>").text(text));
        this.content.empty().append(box);
    };

    DashboardItemFrame.prototype.failed = function (problem) {
        var box = $("<div class='aui-message aui-message-error'></div>")
            .append($("<p></p>").text("This dashboard item could not be drawn."));
        this.setLoading(false);
        this.content.empty().append(box);
        if (window.console) {
            window.console.error("Dashboard item " + this.moduleKey, problem);
        }
    };

    DashboardItemFrame.prototype.context = function () {
        return { dashboardId: this.dashboard.id, gadgetId: this.id, moduleKey: this.moduleKey };
    };

    /** What an item may call. */
    DashboardItemFrame.prototype.api = function () {
        var self = this;
        return {
            getGadgetId: function () {
                return self.id;
            },
            getContext: function () {
                return self.context();
            },
            isEditable: function () {
                return self.dashboard.editable;
            },
            savePreferences: function (preferences) {
                return self.save(preferences);
            },
            closeEdit: function () {
                self.frame.removeClass("dashboard-item-editing");
                if (self.isConfigured()) {
                    self.showView();
                } else {
                    self.message("This item is not configured yet. Choose Configure in its menu.");
                }
            },
            setTitle: function (title) {
                self.frame.find(".dashboard-item-title").text(title);
            },
            showLoadingBar: function () {
                self.setLoading(true);
            },
            hideLoadingBar: function () {
                self.setLoading(false);
            },
            /* Minutes between two refreshes; anything that is not a number switches the timer off. */
            initRefresh: function (preferences, action) {
                var minutes = parseInt(preferences && preferences.refresh, 10);
                window.clearInterval(self.timer);
                self.refreshAction = action;
                if (minutes > 0) {
                    self.timer = window.setInterval(action, minutes * MINUTE);
                }
            },
            /* An item is part of the page here, as it is in Jira: there is no frame to resize. */
            resize: function () {
            },
            once: function (event, handler) {
                (self.waiting[event] = self.waiting[event] || []).push(handler);
            }
        };
    };

    /* The menus are moved to the end of the page when they open, so they name their item. */
    function onMenu(choice, frames, action) {
        $(document).on("click", choice, function (event) {
            var frame = frames[$(this).attr("data-gadget")];
            event.preventDefault();
            if (frame) {
                action(frame, $(this));
            }
        });
    }

    function send(link) {
        var form = $("#dashboard-item-form");
        form.find("[name=gadgetId]").val(link.attr("data-gadget"));
        form.find("[name=action]").val(link.attr("data-action"));
        form.find("[name=direction]").val(link.attr("data-direction"));
        form.trigger("submit");
    }

    $(function () {
        var element = $("#dashboard");
        var dashboard = { id: element.attr("data-dashboard-id"), editable: element.attr("data-editable") === "true" };
        var frames = {};
        element.find(".dashboard-item-frame").each(function () {
            var frame = new DashboardItemFrame(this, dashboard);
            frames[frame.id] = frame;
            frame.start();
        });
        onMenu(".dashboard-item-configure", frames, function (frame) {
            frame.showEdit();
        });
        onMenu(".dashboard-item-refresh", frames, function (frame) {
            frame.refresh();
        });
        onMenu(".dashboard-item-action", frames, function (frame, link) {
            send(link);
        });
    });
}(AJS.$));
