// The page on which a goal is written: shows the questions of the chosen frame alone, and which of them are answered.
(function () {
  'use strict';

  function show(form) {
    var chosen = form.elements.frame.value;
    form.querySelectorAll('.mentoring-frame').forEach(function (questions) {
      questions.hidden = questions.dataset.frame !== chosen;
    });
  }

  function mark(form) {
    form.querySelectorAll('.mentoring-mark').forEach(function (mark) {
      var answer = form.elements[mark.dataset.of].value.trim();
      mark.textContent = answer ? mark.dataset.said : mark.dataset.empty;
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
      form.addEventListener('input', function () {
        mark(form);
      });
      show(form);
      mark(form);
    }
  });
}());
