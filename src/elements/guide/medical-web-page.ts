import type {CreativeWork, MedicalWebPage, WithContext} from 'schema-dts';
import type {Source} from '../../content/source.js';
import type {Review} from '../base/about-line.js';

export interface ShownGuide {
  readonly locale: string;
  readonly review: Review | undefined;
  readonly sources: Iterable<Source>;
}

/** What search engines are told of a page with a guide; where it has several, of the first. */
export function medicalWebPage({locale, review, sources}: ShownGuide): object {
  const page: WithContext<MedicalWebPage> = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    inLanguage: locale,
    ...(review && {reviewedBy: {'@type': 'Organization', name: review.by}}),
    ...(review?.on && {lastReviewed: review.on.toISOString().slice(0, 10)}),
    citation: [...sources].map(({title, url, lang}): CreativeWork => ({
      '@type': 'CreativeWork',
      name: title,
      inLanguage: lang,
      url,
    })),
  };
  return page;
}
