// The list of pairs: one box chooses all the others on the page.
(function () {
  'use strict';

  document.addEventListener('DOMContentLoaded', function () {
    var all = document.getElementById('mentoring-choose-all');
    if (!all) {
      return;
    }
    all.hidden = false;
    all.addEventListener('change', function () {
      document.querySelectorAll('#mentoring-managed-pairs input[name="pair"]').forEach(function (one) {
        one.checked = all.checked;
      });
    });
  });
}());
