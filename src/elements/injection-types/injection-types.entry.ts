import {compare, type, types, type Entry} from '../base/entry.js';

export const entry: Entry = {
  section: 'types',
  name: {en: 'Injection types', da: 'Typer af blokader'},
  summary: {
    en: 'The four types of spinal injection, each with a drawing of where the needle goes, what it is used for, how it is done and what guidelines and studies say. One at a time, or all in one table.',
    da: 'De fire typer blokader i ryggen. Hver type har en tegning af, hvor nålen skal hen, og tekst om, hvad blokaden bruges til, hvordan den foregår, og hvad retningslinjer og studier siger. Én ad gangen eller alle i én tabel.',
  },
  attributes: [type, types, compare],
  tall: true,
  messages: ['drawing', 'type', 'types'],
  search: {
    icon: 'admin-post',
    keywords: ['epidural', 'facet', 'facetled', 'sacroiliac', 'transforaminal'],
  },
};
