import {useState} from 'react';
import type {TypeId} from 'spinal-injection-widgets';
import 'spinal-injection-widgets/define/care-plan';
import 'spinal-injection-widgets/define/faq';
import 'spinal-injection-widgets/define/injection-types';
import type {} from 'spinal-injection-widgets/react';

const OWN = [
  {id: 'parking', question: 'Where can I park?', answer: 'At entrance B.'},
  {id: 'company', question: 'May I bring somebody?', answer: 'Yes, to the waiting room.'},
];

export function Page() {
  const [own, setOwn] = useState(OWN);
  const [exclusive, setExclusive] = useState(false);
  const [type, setType] = useState<TypeId>('facet');
  const [toggled, setToggled] = useState('');

  return (
    <>
      <button onClick={() => setOwn(own.toReversed())}>Turn the order</button>
      <button onClick={() => setExclusive(!exclusive)}>One at a time</button>
      <button onClick={() => setType('epidural')}>Show epidural</button>
      <p role="status">{`${type} ${toggled}`}</p>

      <spinal-faq
        heading-level="3"
        reviewedBy="Back Unit, Example Hospital"
        exclusive={exclusive}
        onspinal-item-toggled={({detail}) => setToggled(`${detail.id} ${detail.open}`)}
      >
        {own.map(({id, question, answer}) => (
          <details key={id} id={id}>
            <summary>{question}</summary>
            <p>{answer}</p>
          </details>
        ))}
      </spinal-faq>

      <spinal-injection-types
        types="epidural facet"
        headingLevel={4}
        type={type}
        onspinal-type-selected={({detail}) => setType(detail.type)}
      />

      <spinal-care-plan>
        <ul slot="products">
          <li>Seat cushion</li>
        </ul>
      </spinal-care-plan>
    </>
  );
}
