// The dashboard item My mentoring: fills in what the server's template has words for.
define('org.mentoringpair/my-mentoring', ['wrm/context-path'], function (contextPath) {
  'use strict';

  var USUAL_DAYS = 14;

  function MyMentoring(API) {
    this.API = API;
  }

  // Jira hands over the surrounding element, wrapped by jQuery or not.
  function find(context, name) {
    return (context.jquery ? context[0] : context).querySelector('.mentoring-mine' + name);
  }

  function show(context, name, shown) {
    find(context, name).hidden = !shown;
  }

  function days(preferences) {
    var number = Number(preferences && preferences.days);
    return isRight(number) ? number : USUAL_DAYS;
  }

  function isRight(number) {
    return Number.isInteger(number) && number >= 1 && number <= 90;
  }

  function words(context, name) {
    return find(context, name).content.cloneNode(true);
  }

  function cell(row) {
    return row.appendChild(document.createElement('td'));
  }

  function person(context, who) {
    return who.name === null ? words(context, '-somebody') : document.createTextNode(who.name);
  }

  function link(page, content) {
    var anchor = document.createElement('a');
    anchor.href = contextPath() + page;
    anchor.appendChild(content);
    return anchor;
  }

  function day(context, row, shown, overdue) {
    var place = cell(row);
    place.textContent = shown;
    if (overdue) {
      place.append(' ', words(context, '-overdue'));
    }
  }

  function nextCheckIn(context, body, next) {
    var row = body.insertRow();
    day(context, row, next.shownDay, next.overdue);
    cell(row).appendChild(link(next.page, person(context, next.with)));
  }

  function commitment(context, body, agreed) {
    var row = body.insertRow();
    cell(row).appendChild(link(agreed.page, document.createTextNode(agreed.text)));
    cell(row).appendChild(agreed.mine ? words(context, '-you') : person(context, agreed.with));
    cell(row).appendChild(person(context, agreed.with));
    day(context, row, agreed.shownDue, agreed.overdue);
  }

  function fill(context, name, rows, add) {
    var table = find(context, name);
    table.hidden = rows.length === 0;
    table.tBodies[0].replaceChildren();
    rows.forEach(function (each) { add(context, table.tBodies[0], each); });
  }

  function tell(context, ahead) {
    var next = ahead.checkIns.length === 0 && ahead.later ? [ahead.later] : ahead.checkIns;
    show(context, '-unpaired', !ahead.paired);
    show(context, '-paired', ahead.paired);
    show(context, '-none-due', ahead.checkIns.length === 0 && ahead.later !== null);
    show(context, '-none-meets', next.length === 0);
    fill(context, '-next', next, nextCheckIn);
    show(context, '-none-open', ahead.commitments.length === 0);
    fill(context, '-open', ahead.commitments, commitment);
  }

  MyMentoring.prototype.render = function (context, preferences) {
    var API = this.API;
    show(context, '-edit', false);
    show(context, '-failed', false);
    API.showLoadingBar();
    fetch(contextPath() + '/rest/mentoring/1.0/my-mentoring?days=' + days(preferences), { credentials: 'same-origin', headers: { Accept: 'application/json' } })
      .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); })
      .then(function (ahead) {
        tell(context, ahead);
        show(context, '-view', true);
      })
      .catch(function () { show(context, '-failed', true); })
      .then(function () {
        API.hideLoadingBar();
        API.resize();
      });
  };

  MyMentoring.prototype.renderEdit = function (context, preferences) {
    var API = this.API;
    var form = find(context, '-edit');
    if ('isEditable' in API && !API.isEditable()) {
      this.render(context, preferences);
      return;
    }
    API.hideLoadingBar();
    show(context, '-view', false);
    show(context, '-failed', false);
    form.elements.days.value = days(preferences);
    wrong(context, false);
    form.hidden = false;
    form.onsubmit = function (event) {
      var number = Number(form.elements.days.value);
      event.preventDefault();
      wrong(context, !isRight(number));
      if (isRight(number)) {
        API.savePreferences({ days: String(number), isConfigured: 'true' });
      }
    };
    find(context, '-cancel').onclick = function () { API.closeEdit(); };
    API.resize();
  };

  function wrong(context, isWrong) {
    show(context, '-wrong', isWrong);
    find(context, '-edit').elements.days.setAttribute('aria-invalid', String(isWrong));
  }

  return MyMentoring;
});
