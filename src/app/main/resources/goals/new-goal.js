// The page on which a goal is written: shows the questions of the chosen frame alone.
(function () {
  'use strict';

  function show(form) {
    var chosen = form.elements.frame.value;
    form.querySelectorAll('.mentoring-frame').forEach(function (questions) {
      questions.hidden = questions.dataset.frame !== chosen;
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    var form = document.querySelector('#mentoring-new-goal-page form');
    if (form) {
      form.addEventListener('change', function (event) {
        if (event.target.name === 'frame') {
          show(form);
        }
      });
      show(form);
    }
  });
}());
