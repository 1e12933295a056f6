// Fields for one person: suggests people as they are typed.
(function () {
  'use strict';

  var WAIT = 200; // milliseconds without a keystroke before Jira is asked
  var MOST = 10;

  function suggest(input, list) {
    var url = require('wrm/context-path')() + '/rest/api/2/user/picker?maxResults=' + MOST + '&query=' + encodeURIComponent(input.value);
    fetch(url, { credentials: 'same-origin', headers: { Accept: 'application/json' } }).then(function (answer) {
      return answer.ok ? answer.json() : { users: [] };
    }).then(function (found) {
      list.replaceChildren.apply(list, found.users.map(function (user) {
        var option = document.createElement('option');
        option.value = user.name;
        option.label = user.displayName;
        return option;
      }));
    });
  }

  function pick(input) {
    var list = document.createElement('datalist');
    var timer;
    list.id = input.id + '-people';
    input.after(list);
    input.setAttribute('list', list.id);
    input.addEventListener('input', function () {
      clearTimeout(timer);
      if (input.value.trim()) {
        timer = setTimeout(suggest, WAIT, input, list);
      }
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('input.mentoring-person').forEach(pick);
  });
}());
