// Words of the plugin's editor that neither the library nor its demo has.

/** What an editor reads above the field of an attribute. */
export const LABELS = {
  'heading-level': {en: 'Level of the heading', da: 'Overskriftens niveau'},
  'reviewed-by': {en: 'Reviewed by', da: 'Gennemgået af'},
  'reviewed-on': {en: 'Reviewed on', da: 'Gennemgået den'},
  'emergency-number': {en: 'Emergency number', da: 'Alarmnummer'},
  'structured-data': {en: 'Tell search engines', da: 'Fortæl det til søgemaskiner'},
  'injection-date': {en: 'Date of the injection', da: 'Dato for blokaden'},
  sections: {en: 'Parts', da: 'Dele'},
  type: {en: 'Type shown first', da: 'Type, der vises først'},
  types: {en: 'Types', da: 'Typer'},
  compare: {en: 'Show together', da: 'Vis samlet'},
  questions: {en: 'Questions', da: 'Spørgsmål'},
  open: {en: 'Open at first', da: 'Åbne fra start'},
  exclusive: {en: 'One answer at a time', da: 'Ét svar ad gangen'},
  condition: {en: 'Complaint shown first', da: 'Smerter, der vises først'},
  conditions: {en: 'Complaints', da: 'Slags smerter'},
  for: {en: 'The sources of', da: 'Kilder til'},
  id: {en: 'Id', da: 'Id'},
};

/** What an editor may look for, in either language; `icon` is one of WordPress's dashicons. */
export const SEARCH = {
  guide: {icon: 'book-alt', keywords: ['guide', 'leaflet', 'pjece', 'vejledning']},
  'injection-types': {
    icon: 'admin-post',
    keywords: ['epidural', 'facet', 'facetled', 'sacroiliac', 'transforaminal'],
  },
  'relief-timeline': {icon: 'calendar-alt', keywords: ['relief', 'effect', 'virkning', 'lindring']},
  faq: {icon: 'editor-help', keywords: ['faq', 'questions', 'answers', 'spørgsmål', 'svar']},
  procedure: {icon: 'list-view', keywords: ['visit', 'step', 'besøg', 'forløb', 'trin']},
  safety: {icon: 'shield', keywords: ['risk', 'side effects', 'risici', 'bivirkninger', 'alarm']},
  conditions: {
    icon: 'universal-access',
    keywords: ['sciatica', 'stenosis', 'disc', 'iskias', 'diskusprolaps', 'spinalstenose'],
  },
  options: {icon: 'columns', keywords: ['compare', 'surgery', 'sammenlign', 'operation']},
  'injection-purpose': {
    icon: 'search',
    keywords: ['diagnostic', 'therapeutic', 'diagnostisk', 'behandling'],
  },
  'care-plan': {icon: 'heart', keywords: ['exercise', 'products', 'træning', 'produkter']},
  sources: {icon: 'editor-ol', keywords: ['sources', 'references', 'kilder', 'referencer']},
};

/** Of every widget. */
export const KEYWORDS = ['spinal injection', 'back pain', 'blokade', 'rygsmerter'];
