// Hints while somebody writes feedback on Jira's own screens, in pages and in dialogs. They never stand in the way.
(function () {
  'use strict';

  var WAIT = 600; // milliseconds without a keystroke before the server is asked
  var OWN = /^customfield_\d+$/;
  var known; // what the server says about the fields of feedback, asked once
  var timers = new WeakMap();

  function address() {
    return require('wrm/context-path')() + '/rest/mentoring/1.0/feedback-hints';
  }

  function ask(body) {
    var request = { credentials: 'same-origin', headers: { Accept: 'application/json' } };
    if (body) {
      request.method = 'POST';
      request.headers['Content-Type'] = 'application/json';
      request.body = JSON.stringify(body);
    }
    return fetch(address(), request).then(function (answer) {
      return answer.ok ? answer.json() : null;
    });
  }

  function fields() {
    known = known || ask(null);
    return known;
  }

  // What of the feedback can be written in this form.
  function written(form, about) {
    var texts = {};
    Object.keys(about.fields).forEach(function (name) {
      var input = form.querySelector('textarea[name="' + about.fields[name] + '"]');
      if (input) {
        texts[name] = input.value;
      }
    });
    return texts;
  }

  function region(form) {
    var region = form.querySelector('.mentoring-hints');
    if (!region) {
      region = document.createElement('div');
      region.className = 'mentoring-hints aui-message aui-message-info';
      region.setAttribute('role', 'status');
      region.setAttribute('aria-live', 'polite');
      region.hidden = true;
      var buttons = form.querySelector('.buttons-container');
      if (buttons) {
        buttons.before(region);
      } else {
        form.append(region);
      }
    }
    return region;
  }

  function say(form, about, hints) {
    var where = region(form);
    var said = where.dataset.said || '';
    var sentences = hints.map(function (hint) {
      return hint.text;
    });
    if (sentences.join('\n') === said && !where.hidden) {
      return;
    }
    where.dataset.said = sentences.join('\n');
    where.hidden = false;
    var title = document.createElement('p');
    title.textContent = sentences.length ? about.title : about.none;
    var list = document.createElement('ul');
    sentences.forEach(function (sentence) {
      var item = document.createElement('li');
      item.textContent = sentence;
      list.append(item);
    });
    where.replaceChildren(title);
    if (sentences.length) {
      where.append(list);
    }
  }

  function look(form, about) {
    ask(written(form, about)).then(function (answer) {
      if (answer && document.contains(form)) {
        say(form, about, answer.hints);
      }
    });
  }

  document.addEventListener('input', function (event) {
    var input = event.target;
    var form = input.form;
    if (!form || input.tagName !== 'TEXTAREA' || !OWN.test(input.name)) {
      return;
    }
    fields().then(function (about) {
      var own = about && Object.keys(about.fields).some(function (name) {
        return about.fields[name] === input.name;
      });
      if (own) {
        region(form);
        clearTimeout(timers.get(form));
        timers.set(form, setTimeout(look, WAIT, form, about));
      }
    });
  });
}());
