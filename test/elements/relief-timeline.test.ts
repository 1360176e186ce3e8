import {sharedChecks} from '../support/shared-checks.js';

sharedChecks('spinal-relief-timeline', {
  attributes: {types: 'facet epidural', type: 'epidural', 'injection-date': '2026-11-24'},
  states: {comparing: (widget) => (widget.compare = true)},
  anchors: {facet: 'panel-facet'},
});
