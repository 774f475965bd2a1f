/* Puts the text of a chosen CSV file into the form, as UTF-8; anything else than UTF-8 shows up there as broken letters. */
define('cairn/people/reporting-lines', [], function () {
  'use strict';

  return {
    start: function () {
      var file = document.getElementById('cairn-lines-file');
      var text = document.getElementById('cairn-lines-csv');
      if (!file || !text) {
        return;
      }
      file.addEventListener('change', function () {
        if (file.files.length === 1) {
          file.files[0].text().then(function (content) {
            text.value = content;
          });
        }
      });
    }
  };
});

require(['cairn/people/reporting-lines'], function (lines) {
  'use strict';
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', lines.start);
  } else {
    lines.start();
  }
});
