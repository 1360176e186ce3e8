import {sharedChecks} from '../support/shared-checks.js';

sharedChecks('spinal-faq', {
  attributes: {questions: 'driving diabetes', open: 'diabetes', exclusive: ''},
  anchors: {diabetes: 'diabetes-panel'},
});
