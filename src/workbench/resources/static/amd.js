/*
 * A small loader for AMD modules, in the place of the one the products bring. Modules are defined by name; a factory runs when the
 * module is first required. Whatever was required too early runs as soon as its last module is defined.
 */
(function (global) {
    'use strict';

    var definitions = {};
    var values = {};
    var waiting = [];

    function known(name) {
        return Object.prototype.hasOwnProperty.call(definitions, name);
    }

    /* Null when everything that a module needs, directly or not, is there; else the name of what is missing. */
    function missing(name, seen) {
        if (Object.prototype.hasOwnProperty.call(values, name) || seen[name]) {
            return null;
        }
        if (!known(name)) {
            return name;
        }
        seen[name] = true;
        return firstMissing(definitions[name].needs, seen);
    }

    function firstMissing(names, seen) {
        for (var i = 0; i < names.length; i += 1) {
            var name = missing(names[i], seen || {});
            if (name) {
                return name;
            }
        }
        return null;
    }

    function value(name) {
        if (!Object.prototype.hasOwnProperty.call(values, name)) {
            var definition = definitions[name];
            if (definition.running) {
                throw new Error('AMD modules depend on each other in a circle: ' + name);
            }
            definition.running = true;
            values[name] = typeof definition.factory === 'function'
                ? definition.factory.apply(global, definition.needs.map(value))
                : definition.factory;
        }
        return values[name];
    }

    function tryWaiting() {
        waiting = waiting.filter(function (entry) {
            if (firstMissing(entry.needs)) {
                return true;
            }
            // Not within define(): the file that defines may not have come to its end.
            global.setTimeout(function () {
                entry.callback.apply(global, entry.needs.map(value));
            }, 0);
            return false;
        });
    }

    function define(name, needs, factory) {
        if (typeof name !== 'string') {
            throw new Error('An AMD module needs a name');
        }
        if (factory === undefined) {
            factory = needs;
            needs = [];
        }
        if (!known(name)) {
            definitions[name] = {needs: needs, factory: factory, running: false};
            tryWaiting();
        }
    }

    function require(needs, callback) {
        if (typeof needs === 'string') {
            var lacking = missing(needs, {});
            if (lacking) {
                throw new Error('There is no AMD module ' + lacking);
            }
            return value(needs);
        }
        var absent = firstMissing(needs);
        if (absent) {
            waiting.push({needs: needs, callback: callback || function () {}});
        } else if (callback) {
            callback.apply(global, needs.map(value));
        }
        return undefined;
    }

    global.define = define;
    global.require = require;
}(window));
