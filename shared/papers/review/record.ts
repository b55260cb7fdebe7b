/** The firm's own record, as the office keeps it. */
import { t } from '../../language/messages/say';
import { formatNumber } from '../../language/numerals';
import type { Block, Section } from '../paper';
import type { ReviewWords } from './parts';

export function recordSection({ asked, language, text, capability, level }: ReviewWords): Section {
  const { firm } = asked;
  const talents: readonly Block[] =
    firm.talents.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: t(language, 'nouns.talents'),
            columns: [
              { title: t(language, 'firms.talent.name') },
              { title: t(language, 'firms.talent.expertise') },
              { title: t(language, 'reviewing.record.consent'), kind: 'narrow' },
            ],
            rows: firm.talents.map(({ name, expertise, consent }) => [
              name,
              text(expertise),
              t(language, consent ? 'common.yes' : 'common.no'),
            ]),
          },
        ];
  return {
    id: 'record',
    title: t(language, 'reviewing.step.record'),
    blocks: [
      {
        kind: 'facts',
        facts: [{ label: t(language, 'reviewing.record.capacity'), value: formatNumber(firm.capacity, language) }],
      },
      {
        kind: 'table',
        caption: t(language, 'nouns.capabilities'),
        columns: [
          { title: t(language, 'nouns.capability') },
          { title: t(language, 'nouns.level') },
          { title: t(language, 'firms.capability.evidence') },
        ],
        rows: firm.capabilities.map((one) => [
          capability(one.capabilityId),
          level(one.level),
          one.evidence || t(language, 'papers.members.noEvidence'),
        ]),
      },
      ...talents,
    ],
  };
}
