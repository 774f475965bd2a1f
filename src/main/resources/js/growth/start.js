/* Listens once for the whole page: panels are loaded and replaced by Jira at will. */
require(['cairn/growth/forms', 'cairn/growth/dialogs', 'cairn/growth/sharing', 'cairn/growth/news'], function (forms, dialogs, sharing, news) {
  'use strict';

  function listen(event, selector, then) {
    document.addEventListener(event, function (happened) {
      var element = happened.target.closest && happened.target.closest(selector);
      if (element) {
        then(element, happened);
      }
    });
  }

  listen('submit', 'form[data-cairn-form]', function (form, event) {
    event.preventDefault();
    forms.submit(form);
  });
  listen('click', '[data-cairn-dialog]', function (button) {
    var form = dialogs.openFor(button);
    if (form.dataset.cairnPreview) {
      sharing.preview(form);
    }
  });
  listen('click', '[data-cairn-close]', function () {
    dialogs.close();
  });
  listen('click', '[data-cairn-send]', function (button) {
    forms.press(button);
  });
  listen('click', 'a[data-cairn-load], a.cairn-add-evidence', function (link, event) {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      link.dataset.cairnLoad = link.dataset.cairnLoad || 'cairn-evidence-form';
      dialogs.load(link);
    }
  });
  listen('change', 'form[data-cairn-preview]', function (form) {
    sharing.preview(form);
  });
  listen('change', '[data-cairn-shows]', function (select) {
    forms.show(select);
  });

  function ready() {
    document.querySelectorAll('[data-cairn-shows]').forEach(forms.show);
    news.show();
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', ready);
  } else {
    ready();
  }
});
