import type {FAQPage, Question, WithContext} from 'schema-dts';

export type AnsweredQuestion = readonly [question: string, answer: string];

export interface ShownQuestions {
  readonly locale: string;
  readonly questions: readonly AnsweredQuestion[];
}

/** What search engines are told of the FAQs of a page: the questions of all, each once. */
export function faqPage(...faqs: readonly ShownQuestions[]): object {
  const page: WithContext<FAQPage> = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: [...new Set(faqs.map(({locale}) => locale))],
    mainEntity: [...new Map(faqs.flatMap(({questions}) => questions))].map(
      ([name, text]): Question => ({
        '@type': 'Question',
        name,
        acceptedAnswer: {'@type': 'Answer', text},
      }),
    ),
  };
  return page;
}
