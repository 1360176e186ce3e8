// Words of the plugin's editor that neither the library nor its register has.

/** What the plugin lets a page give each widget. */
export const ID = {
  name: 'id',
  type: 'id',
  label: {en: 'Id', da: 'Id'},
  description: {en: 'The id of the widget.', da: 'Widgetens id.'},
};

/** Of every widget. */
export const KEYWORDS = ['spinal injection', 'back pain', 'blokade', 'rygsmerter'];
