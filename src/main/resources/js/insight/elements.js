/* Parts of a page, made in the browser. */
define('cairn/insight/elements', [], function () {
  'use strict';

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

  return { el: el, button: button, lozenge: lozenge, message: message };
});
