// The dashboard items with figures: each fetches one figure as the server draws it for whoever looks.
define('org.mentoringpair/figure', ['wrm/context-path'], function (contextPath) {
  'use strict';

  function Figure(API) {
    this.API = API;
  }

  // Jira hands over the surrounding element, wrapped by jQuery or not.
  function find(context, name) {
    return (context.jquery ? context[0] : context).querySelector('.mentoring-figure' + name);
  }

  function show(context, name, shown) {
    find(context, name).hidden = !shown;
  }

  function asked(path, type) {
    return fetch(contextPath() + path, { credentials: 'same-origin', headers: { Accept: type } })
      .then(function (answer) { return answer.ok ? answer : Promise.reject(answer.status); });
  }

  function address(context, preferences) {
    return '/secure/MentoringFigure!default.jspa?kind=' + encodeURIComponent(find(context, '-item').dataset.kind) +
      '&programme=' + encodeURIComponent(preferences.programme || '') + '&quarter=' + encodeURIComponent(preferences.quarter || '');
  }

  // What comes along around the figure, such as Jira's header, is left out.
  function part(html) {
    var found = new DOMParser().parseFromString(html, 'text/html').querySelector('.mentoring-figure-part');
    return found ? document.importNode(found, true) : Promise.reject(new Error('no figure'));
  }

  Figure.prototype.render = function (context, preferences) {
    var API = this.API;
    show(context, '-edit', false);
    show(context, '-failed', false);
    API.showLoadingBar();
    asked(address(context, preferences || {}), 'text/html')
      .then(function (answer) { return answer.text(); })
      .then(part)
      .then(function (figure) {
        find(context, '-view').replaceChildren(figure);
        show(context, '-view', true);
      })
      .catch(function () {
        show(context, '-view', false);
        show(context, '-failed', true);
      })
      .then(function () {
        API.hideLoadingBar();
        API.resize();
      });
  };

  function offer(form, programmes, chosen) {
    form.elements.programme.replaceChildren.apply(form.elements.programme, programmes.map(function (programme) {
      return new Option(programme.name, programme.id, false, String(programme.id) === String(chosen));
    }));
  }

  Figure.prototype.renderEdit = function (context, preferences) {
    var API = this.API;
    var form = find(context, '-edit');
    var before = preferences || {};
    if ('isEditable' in API && !API.isEditable()) {
      this.render(context, preferences);
      return;
    }
    show(context, '-view', false);
    show(context, '-failed', false);
    asked('/rest/mentoring/1.0/figures', 'application/json')
      .then(function (answer) { return answer.json(); })
      .then(function (choices) {
        offer(form, choices.programmes, before.programme);
        show(context, '-none', choices.programmes.length === 0);
        find(context, '-save').disabled = choices.programmes.length === 0;
        form.hidden = false;
      })
      .catch(function () { show(context, '-failed', true); })
      .then(function () {
        API.hideLoadingBar();
        API.resize();
      });
    if (form.elements.quarter && before.quarter) {
      form.elements.quarter.value = before.quarter;
    }
    form.onsubmit = function (event) {
      var saved = { programme: form.elements.programme.value, isConfigured: 'true' };
      event.preventDefault();
      if (form.elements.quarter) {
        saved.quarter = form.elements.quarter.value;
      }
      API.savePreferences(saved);
    };
    find(context, '-cancel').onclick = function () { API.closeEdit(); };
  };

  return Figure;
});
