/** A small city with firms that export, people that firms present, foreign cities and openings. */
import { type Workspace, workspaceSchema } from '../../shared/model/workspace';
import { tinyWorkspace } from './tinyCity';

const plain = tinyWorkspace({
  firms: {
    a: { levels: { X: 5 } },
    b: { levels: { X: 3, Y: 4 } },
    c: { levels: { Z: 4 } },
    d: { levels: { Y: 2 } },
  },
  needs: {
    n1: { asks: [['X', 4, 3]] },
    n2: {
      asks: [
        ['Y', 3, 2],
        ['Z', 3, 5],
      ],
    },
    n3: { asks: [['Z', 3, 1]] },
  },
  consortia: {
    k: { needs: ['n1'], members: ['a:lead', 'b'] },
    l: { needs: ['n2'], members: ['b:lead', 'd'] },
    m: { needs: ['n3'] },
  },
});

const exports: Readonly<Record<string, readonly string[]>> = { a: ['RU', 'IQ'], c: ['RU'], d: ['CN'] };
const talents: Readonly<Record<string, readonly object[]>> = {
  a: [{ id: 't1', name: 'Sara', expertise: { fa: 'لیزر' }, capabilityIds: ['Z'], consent: true }],
  c: [
    { id: 't1', name: 'Omid', expertise: { fa: 'حسگر' }, capabilityIds: ['Z', 'X'], consent: true },
    { id: 't2', name: 'Hidden', expertise: { fa: 'پنهان' }, capabilityIds: ['Z'], consent: false },
  ],
  d: [{ id: 't1', name: 'Dara', expertise: { fa: 'پلیمر' }, capabilityIds: ['Z'], consent: true }],
};

/** Need n2 is international; consortium m has no members. */
export function cityAbroad(): Workspace {
  return workspaceSchema.parse({
    ...plain,
    firms: plain.firms.map((firm) => ({
      ...firm,
      exportCountries: exports[firm.id] ?? [],
      talents: talents[firm.id] ?? [],
    })),
    needs: plain.needs.map((need) => (need.id === 'n2' ? { ...need, international: true } : need)),
    international: {
      cities: [
        { id: 'moscow', name: { fa: 'مسکو', en: 'Moscow' }, country: 'RU', kind: 'brics' },
        { id: 'beijing', name: { fa: 'پکن', en: 'Beijing' }, country: 'CN', kind: 'brics' },
        { id: 'havana', name: { fa: 'هاوانا', en: 'Havana' }, country: 'CU', kind: 'sister' },
      ],
      openings: [
        {
          id: 'forum',
          cityIds: ['moscow'],
          title: { fa: 'همایش' },
          kind: 'event',
          capabilityIds: ['X', 'Y'],
          consortiumIds: [],
        },
        {
          id: 'trade',
          cityIds: ['beijing'],
          title: { fa: 'نمایشگاه' },
          kind: 'event',
          capabilityIds: [],
          consortiumIds: [],
        },
        {
          id: 'pact',
          cityIds: ['havana'],
          title: { fa: 'توافق' },
          kind: 'agreement',
          capabilityIds: ['Z'],
          consortiumIds: ['l'],
        },
      ],
    },
  });
}
