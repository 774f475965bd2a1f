/* Shows person by person who would see a plan while the owner still decides. */
define('cairn/growth/sharing', ['cairn/growth/forms'], function (forms) {
  'use strict';

  function cell(row, text) {
    var cells = document.createElement('td');
    cells.textContent = text;
    row.appendChild(cells);
  }

  function show(form, preview) {
    var table = form.querySelector('.cairn-preview');
    var body = table.tBodies[0];
    body.textContent = '';
    preview.people.forEach(function (reader) {
      var row = document.createElement('tr');
      cell(row, reader.person.displayName + ' (' + (reader.relation === 'MENTOR' ? table.dataset.mentor : table.dataset.manager) + ')');
      cell(row, reader.now ? table.dataset.yes : table.dataset.no);
      cell(row, reader.then ? table.dataset.yes : table.dataset.no);
      body.appendChild(row);
    });
    if (preview.people.length === 0) {
      var row = document.createElement('tr');
      cell(row, table.dataset.nobody);
      row.firstChild.colSpan = 3;
      body.appendChild(row);
    }
    form.querySelector('.cairn-preview-administrators').hidden = !preview.administrators;
    form.querySelector('.cairn-preview-open').hidden = !preview.openPlans;
  }

  return {
    preview: function (form) {
      forms.send('POST', forms.restOf(form) + form.dataset.cairnPreview, forms.collect(form).data).then(function (answer) {
        if (answer.ok) {
          show(form, answer.data);
        } else {
          forms.fail(form, answer.data, []);
        }
      });
    }
  };
});
