import {sharedChecks} from '../support/shared-checks.js';

sharedChecks('spinal-injection-types', {
  attributes: {types: 'facet epidural', type: 'epidural'},
  states: {comparing: (widget) => (widget.compare = true)},
  anchors: {facet: 'panel-facet'},
});
