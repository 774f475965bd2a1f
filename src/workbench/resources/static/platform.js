/*
 * What the products' own scripts offer to an app, as far as it is used: AJS.contextPath, AJS.Meta, AJS.params, WRM.contextPath and
 * the AMD modules of the same names. Texts are put in by the jsI18n transformer on the server.
 */
(function ($) {
    'use strict';

    // AUI's own object has getters only, also for what it leaves to the product.
    var AJS = window.AJS = Object.assign({}, window.AJS);
    var WRM = window.WRM = window.WRM || {};

    function meta(name) {
        var element = document.querySelector('meta[name="ajs-' + name + '"]');
        return element ? element.getAttribute('content') : undefined;
    }

    function contextPath() {
        return meta('context-path') || '';
    }

    AJS.contextPath = contextPath;
    WRM.contextPath = contextPath;
    AJS.Meta = {
        get: meta,
        getBoolean: function (name) { return meta(name) === 'true'; },
        getNumber: function (name) { return Number(meta(name)); },
        set: function (name, value) {
            var element = document.querySelector('meta[name="ajs-' + name + '"]');
            if (!element) {
                element = document.createElement('meta');
                element.setAttribute('name', 'ajs-' + name);
                document.head.appendChild(element);
            }
            element.setAttribute('content', value);
        }
    };
    AJS.params = AJS.params || {};
    document.querySelectorAll('meta[name^="ajs-"]').forEach(function (element) {
        var name = element.getAttribute('name').substring('ajs-'.length).replace(/-([a-z])/g, function (all, letter) {
            return letter.toUpperCase();
        });
        AJS.params[name] = element.getAttribute('content');
    });

    define('jquery', function () { return $; });
    define('wrm/context-path', function () { return contextPath; });
    define('wrm/i18n', function () { return (AJS.I18n || {}); });
}(window.jQuery));
