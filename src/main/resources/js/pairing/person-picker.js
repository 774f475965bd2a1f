/*
 * Suggests people while their name is typed into a field of class cairn-person-picker. Follows the combobox pattern: arrow keys move,
 * Enter takes, Escape closes. The field works without it: it takes a user name.
 */
define('cairn/pairing/person-picker', [], function () {
  'use strict';

  var TYPING_PAUSE = 200;
  var MOST = 10;

  function Picker(field, contextPath) {
    this.field = field;
    this.contextPath = contextPath;
    this.active = -1;
    this.asked = 0;
    this.build();
    field.addEventListener('input', this.typed.bind(this));
    field.addEventListener('keydown', this.pressed.bind(this));
    field.addEventListener('blur', this.close.bind(this));
  }

  Picker.prototype.build = function () {
    var box = document.createElement('span');
    box.className = 'cairn-picker';
    this.field.parentNode.insertBefore(box, this.field);
    box.appendChild(this.field);
    this.list = document.createElement('ul');
    this.list.id = this.field.id + '-list';
    this.list.className = 'cairn-picker-list';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', document.querySelector('label[for="' + this.field.id + '"]').textContent);
    this.list.hidden = true;
    box.appendChild(this.list);
    this.field.setAttribute('role', 'combobox');
    this.field.setAttribute('aria-autocomplete', 'list');
    this.field.setAttribute('aria-expanded', 'false');
    this.field.setAttribute('aria-controls', this.list.id);
  };

  Picker.prototype.typed = function () {
    var self = this;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(function () {
      self.ask(self.field.value.trim());
    }, TYPING_PAUSE);
  };

  Picker.prototype.ask = function (text) {
    var self = this;
    var asked = this.asked += 1;
    if (!text) {
      this.close();
      return;
    }
    fetch(this.contextPath + '/rest/api/2/user/search?maxResults=' + MOST + '&username=' + encodeURIComponent(text), {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' }
    }).then(function (answer) {
      // Without the permission to browse users there is nothing to suggest; the field still takes a user name.
      return answer.ok ? answer.json() : [];
    }).then(function (people) {
      if (asked === self.asked) {
        self.show(people);
      }
    }, function () {
      self.close();
    });
  };

  Picker.prototype.show = function (people) {
    var self = this;
    this.list.textContent = '';
    this.active = -1;
    people.forEach(function (person, index) {
      var item = document.createElement('li');
      item.id = self.list.id + '-' + index;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.dataset.username = person.name;
      item.textContent = person.displayName + ' (' + person.name + ')';
      item.addEventListener('mousedown', function (event) {
        event.preventDefault();
        self.take(item);
      });
      self.list.appendChild(item);
    });
    this.open(people.length > 0);
  };

  Picker.prototype.open = function (open) {
    this.list.hidden = !open;
    this.field.setAttribute('aria-expanded', String(open));
    if (!open) {
      this.active = -1;
      this.field.removeAttribute('aria-activedescendant');
    }
  };

  Picker.prototype.close = function () {
    this.asked += 1;
    window.clearTimeout(this.timer);
    this.open(false);
  };

  Picker.prototype.move = function (step) {
    var items = this.list.children;
    if (this.list.hidden || items.length === 0) {
      return;
    }
    if (this.active >= 0) {
      items[this.active].setAttribute('aria-selected', 'false');
    }
    this.active = (this.active + step + items.length) % items.length;
    items[this.active].setAttribute('aria-selected', 'true');
    items[this.active].scrollIntoView({ block: 'nearest' });
    this.field.setAttribute('aria-activedescendant', items[this.active].id);
  };

  Picker.prototype.take = function (item) {
    this.field.value = item.dataset.username;
    this.close();
  };

  Picker.prototype.pressed = function (event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.move(event.key === 'ArrowDown' ? 1 : this.active < 0 ? 0 : -1);
    } else if (event.key === 'Enter' && !this.list.hidden && this.active >= 0) {
      event.preventDefault();
      this.take(this.list.children[this.active]);
    } else if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      this.close();
    }
  };

  return {
    /** Starts a picker on every such field of the page. */
    start: function () {
      document.querySelectorAll('.cairn-person-picker').forEach(function (field) {
        new Picker(field, field.form.dataset.contextPath);
      });
    }
  };
});

require(['cairn/pairing/person-picker'], function (pickers) {
  'use strict';
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', pickers.start);
  } else {
    pickers.start();
  }
});
