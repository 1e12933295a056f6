// The pair's set-up page: fills in what the chosen programme proposes.
(function () {
  'use strict';

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
