// Jira's define and require, as far as apps use them: named modules, loaded with the page.
(function () {
  'use strict';

  var defined = {};
  var made = {};

  function notPlayed(what) {
    return new Error('Not played by the sandbox: ' + what);
  }

  function base() {
    return document.querySelector('meta[name="ajs-context-path"]').content;
  }

  var ofJira = {
    'jquery': function () { return window.jQuery; },
    'wrm/context-path': function () { return base; }
  };

  function get(name, onTheWay) {
    if (!(name in made)) {
      if (onTheWay.indexOf(name) >= 0) {
        throw new Error('AMD modules that need each other: ' + onTheWay.concat(name).join(', '));
      }
      if (!(name in defined) && !(name in ofJira)) {
        throw notPlayed('the AMD module ' + name);
      }
      made[name] = name in defined ? make(defined[name], onTheWay.concat(name)) : ofJira[name]();
    }
    return made[name];
  }

  function make(module, onTheWay) {
    var needed = module.needs.map(function (need) { return get(need, onTheWay); });
    return typeof module.factory === 'function' ? module.factory.apply(null, needed) : module.factory;
  }

  window.define = function (name, needs, factory) {
    if (typeof name !== 'string') {
      throw notPlayed('an AMD module without a name');
    }
    defined[name] = Array.isArray(needs) ? { needs: needs, factory: factory } : { needs: [], factory: needs };
  };

  window.require = function (needs, then) {
    if (typeof needs === 'string') {
      return get(needs, []);
    }
    then.apply(null, needs.map(function (need) { return get(need, []); }));
    return undefined;
  };
}());
