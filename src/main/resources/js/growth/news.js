/* Says what happened, also after the page was loaded anew; read out by screen readers. */
define('cairn/growth/news', [], function () {
  'use strict';

  var KEY = 'cairn.news';

  function tell(type, text) {
    if (text) {
      AJS.flag({ type: type, body: AJS.escapeHtml(text), close: type === 'error' ? 'manual' : 'auto' });
    }
  }

  return {
    tell: tell,
    keep: function (text) {
      if (text) {
        window.sessionStorage.setItem(KEY, text);
      }
    },
    show: function () {
      var text = window.sessionStorage.getItem(KEY);
      window.sessionStorage.removeItem(KEY);
      tell('success', text);
    },
    unreachable: function () {
      return AJS.I18n.getText('cairn.unreachable');
    }
  };
});
