// The pair's set-up page: suggests people as they are typed, and fills in what the chosen programme proposes.
(function () {
  'use strict';

  var WAIT = 200; // milliseconds without a keystroke before Jira is asked
  var MOST = 10;

  function suggest(input, list) {
    var url = AJS.contextPath() + '/rest/api/2/user/picker?maxResults=' + MOST + '&query=' + encodeURIComponent(input.value);
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

  function propose(form) {
    var programme = form.elements.programme.selectedOptions[0];
    if (programme.value) {
      form.elements.rhythm.value = programme.dataset.rhythm;
      form.elements.months.value = programme.dataset.months;
      form.elements.visibility.value = programme.dataset.visibility;
    }
  }

  // what the chosen programme says about time, of all of them while none is chosen
  function promise(form) {
    var chosen = form.elements.programme.value;
    form.querySelectorAll('[data-programme]').forEach(function (line) {
      line.hidden = chosen !== '' && line.dataset.programme !== chosen;
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('#mentoring-pair-set-up .mentoring-person').forEach(pick);
    var form = document.querySelector('#mentoring-pair-set-up form');
    if (form) {
      form.elements.programme.addEventListener('change', function () {
        propose(form);
        promise(form);
      });
      promise(form);
    }
  });
}());
