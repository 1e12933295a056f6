// Runs the items of a dashboard: each is an object made by its AMD module, which renders itself or its configuration.
(function () {
  'use strict';

  var dashboard = document.getElementById('dashboard');
  var base = document.querySelector('meta[name="ajs-context-path"]').content;

  function Frame(element) {
    this.element = element;
    this.content = element.querySelector('.dashboard-item-content');
    this.loading = element.querySelector('.dashboard-item-loading');
    this.preferences = JSON.parse(element.dataset.preferences);
    this.waiting = {};
  }

  // What Jira gives an item to call; whatever else an item calls is named on the dashboard.
  Frame.prototype.api = function () {
    var frame = this;
    var known = {
      showLoadingBar: function () { frame.loading.textContent = 'Loading...'; },
      hideLoadingBar: function () { frame.loading.textContent = ''; },
      isEditable: function () { return dashboard.dataset.editable === 'true'; },
      // the page grows by itself
      resize: function () { return known; },
      once: function (event, then) { frame.waiting[event] = (frame.waiting[event] || []).concat(then); },
      closeEdit: function () { frame.render(); },
      savePreferences: function (preferences) { return frame.save(preferences); }
    };
    return new Proxy(known, {
      get: function (target, name) {
        if (typeof name === 'string' && !(name in target) && name !== 'then') {
          throw new Error('Not played by the sandbox: API.' + name + ' of dashboard items');
        }
        return target[name];
      }
    });
  };

  Frame.prototype.start = function () {
    var frame = this;
    this.attempt(function () {
      window.require([frame.element.dataset.amdModule], function (Item) {
        frame.item = new Item(frame.api());
        if (frame.element.dataset.configurable === 'true' && String(frame.preferences.isConfigured) !== 'true') {
          frame.edit();
        } else {
          frame.render();
        }
      });
    });
    this.element.querySelectorAll('.item-edit').forEach(function (button) {
      button.addEventListener('click', function () { frame.edit(); });
    });
  };

  Frame.prototype.render = function () {
    this.show('render');
  };

  Frame.prototype.edit = function () {
    this.show('renderEdit');
  };

  Frame.prototype.show = function (method) {
    var frame = this;
    this.attempt(function () {
      frame.item[method](frame.content, Object.assign({}, frame.preferences));
      (frame.waiting.afterRender || []).splice(0).forEach(function (then) { then(); });
    });
  };

  Frame.prototype.save = function (preferences) {
    var frame = this;
    var saved = Object.assign({}, preferences, { isConfigured: 'true' });
    return fetch(base + '/rest/dashboards/1.0/' + dashboard.dataset.dashboardId + '/gadget/' + this.element.dataset.itemId + '/prefs', {
      method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(saved)
    }).then(function (answer) {
      if (!answer.ok) {
        throw new Error('The preferences were not saved (' + answer.status + ').');
      }
      frame.preferences = saved;
      frame.render();
    }).catch(function (failure) { frame.fail(failure); });
  };

  Frame.prototype.attempt = function (work) {
    try {
      work();
    } catch (failure) {
      this.fail(failure);
    }
  };

  Frame.prototype.fail = function (failure) {
    var box = document.createElement('div');
    box.className = 'aui-message aui-message-error';
    box.textContent = failure.message;
    this.loading.textContent = '';
    this.content.replaceChildren(box);
    window.console.error(failure);
  };

  document.querySelectorAll('.dashboard-item-frame').forEach(function (element) {
    if (element.dataset.amdModule) {
      new Frame(element).start();
    }
  });

  var add = document.getElementById('add-gadget');
  if (add) {
    add.addEventListener('click', function () { document.getElementById('gadget-directory').showModal(); });
    // nobody presses it before it does something
    add.disabled = false;
  }
}());
