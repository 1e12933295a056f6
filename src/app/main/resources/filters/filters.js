// The page of filters: makes them with Jira's own REST API, as whoever presses the button.
(function () {
  'use strict';

  // a header that forged forms cannot send
  var HEADERS = {'Accept': 'application/json', 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check'};

  function jira() {
    return document.getElementById('mentoring-filters').dataset.jira;
  }

  function send(method, path, body) {
    return fetch(jira() + path, {
      method: method, credentials: 'same-origin', headers: HEADERS, body: body === undefined ? undefined : JSON.stringify(body)
    });
  }

  function words(name) {
    return document.getElementById(name).content.textContent;
  }

  function mustBeFine(answer) {
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    return answer.json();
  }

  function state(section, filter) {
    return section.querySelector('[data-filter="' + filter.name + '"] .mentoring-filter-state');
  }

  function opens(section, filter, id) {
    var link = document.createElement('a');
    link.href = jira() + '/issues/?filter=' + id;
    link.textContent = words('mentoring-filter-open');
    state(section, filter).replaceChildren(link);
  }

  // whatever was made before and is still there is left as it is, renamed or not
  async function isThere(filter) {
    return filter.filter !== null && (await send('GET', '/rest/api/2/filter/' + filter.filter)).ok;
  }

  // shared with nobody but the managers, whatever this person shares by default
  async function share(made, managers) {
    var permissions = '/rest/api/2/filter/' + made.id + '/permission';
    var all = true;
    for (const share of made.sharePermissions || []) {
      all = (await send('DELETE', permissions + '/' + share.id)).ok && all;
    }
    for (const key of managers) {
      all = (await send('POST', permissions, {type: 'user', userKey: key, view: true, edit: false})).ok && all;
    }
    return all;
  }

  async function make(section, filter, managers) {
    if (await isThere(filter)) {
      return true;
    }
    var answer = await send('POST', '/rest/api/2/filter', {name: filter.title, description: filter.description, jql: filter.jql, favourite: true});
    if (answer.status === 400) {
      var refusal = await answer.json();
      if (refusal.errors && refusal.errors.filterName) {
        state(section, filter).textContent = words('mentoring-filter-taken');
        return true;
      }
    }
    var made = await mustBeFine(answer);
    var all = await share(made, managers);
    await mustBeFine(await send('PUT', '/rest/mentoring/1.0/programmes/' + section.dataset.programme + '/filters/' + filter.name, {filter: Number(made.id)}));
    opens(section, filter, made.id);
    return all;
  }

  async function create(section, button) {
    var said = section.querySelector('.mentoring-filters-said');
    button.disabled = true;
    said.textContent = '';
    try {
      var wanted = await mustBeFine(await send('GET', '/rest/mentoring/1.0/programmes/' + section.dataset.programme + '/filters'));
      var shared = true;
      for (const filter of wanted.filters) {
        shared = await make(section, filter, wanted.shareWith) && shared;
      }
      said.textContent = words(shared ? 'mentoring-filters-made' : 'mentoring-filters-unshared');
    } catch (failure) {
      said.textContent = words('mentoring-filters-failed');
    }
    button.disabled = false;
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('.mentoring-programme-filters').forEach(function (section) {
      var button = section.querySelector('.mentoring-create-filters');
      section.querySelector('.mentoring-filters-without-script').hidden = true;
      button.hidden = false;
      button.addEventListener('click', function () { create(section, button); });
    });
  });
}());
