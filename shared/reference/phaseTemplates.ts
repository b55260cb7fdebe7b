/** How long each phase usually takes, by kind of need, and what its gate asks for. */

import type { Phase } from '../model/consortium';
import type { Text } from '../model/text';
import type { Table } from './table';

export const phaseTemplateIds = ['ordinary', 'licence', 'international'] as const;
export type PhaseTemplateId = (typeof phaseTemplateIds)[number];

export interface PhaseTemplate {
  readonly id: PhaseTemplateId;
  readonly name: Text;
  /** For which needs it is meant. */
  readonly meaning: Text;
  readonly steps: readonly { readonly kind: Phase['kind']; readonly days: number; readonly gate: Text }[];
}

const gates: Readonly<Record<Phase['kind'], Text>> = {
  identify: { fa: 'نیاز، متولی و راهبر معین است.', en: 'Need, owner body and lead are named.' },
  dialogue: { fa: 'شرکت‌ها آمادگی خود را نوشته‌اند.', en: 'The firms have said in writing that they are ready.' },
  design: { fa: 'طرح، بودجه و سهم اعضا روشن است.', en: 'Design, budget and shares of members are settled.' },
  pilot: { fa: 'گزارش پایلوت به تأیید متولی رسیده است.', en: 'The owner body has approved the report of the pilot.' },
  contract: {
    fa: 'قرارداد پس از بررسی حقوقی امضا شده است.',
    en: 'The contract has been signed after legal review.',
  },
  scale: { fa: 'شاخص‌های نیاز به مقدار هدف رسیده است.', en: 'The indicators of the need have reached their targets.' },
};

/** Steps in the given order, each with its usual gate unless it has one of its own. */
function steps(days: readonly (readonly [kind: Phase['kind'], days: number, gate?: Text])[]): PhaseTemplate['steps'] {
  return days.map(([kind, count, gate]) => ({ kind, days: count, gate: gate ?? gates[kind] }));
}

export const phaseTemplateTable: Table<PhaseTemplate> = {
  source: { fa: 'پیشنهاد پیوند', en: 'Proposed by Peyvand' },
  date: '2026-11-26',
  note: {
    fa: 'مدت‌ها برآوردی است؛ دفتر آن‌ها را با تجربهٔ خود بسنجد و پس از چیدن تغییر دهد.',
    en: 'The durations are estimates; the office should weigh them by its own experience and change them afterwards.',
  },
  rows: [
    {
      id: 'ordinary',
      name: { fa: 'نیاز عادی', en: 'Ordinary need' },
      meaning: {
        fa: 'محصول آماده است و تنها باید در شهر آزموده شود.',
        en: 'A product exists and must be tried in the city.',
      },
      steps: steps([
        ['identify', 21],
        ['dialogue', 30],
        ['design', 45],
        ['pilot', 90],
        ['contract', 45],
        ['scale', 270],
      ]),
    },
    {
      id: 'licence',
      name: { fa: 'نیازمند مجوز', en: 'Needs a licence first' },
      meaning: {
        fa: 'پیش از پایلوت، پروانه یا مجوز ایمنی و بهداشت لازم است.',
        en: 'A production, safety or health permit comes before the pilot.',
      },
      steps: steps([
        ['identify', 21],
        ['dialogue', 30],
        ['design', 120, { fa: 'مجوزهای لازم صادر شده است.', en: 'The permits that are needed have been granted.' }],
        ['pilot', 120],
        ['contract', 60],
        ['scale', 365],
      ]),
    },
    {
      id: 'international',
      name: { fa: 'با شریک خارجی', en: 'With a partner abroad' },
      meaning: {
        fa: 'شهر یا شرکتی خارجی در کار است و توافق با آن زمان می‌برد.',
        en: 'A foreign city or company takes part, and agreeing with it takes time.',
      },
      steps: steps([
        ['identify', 30],
        [
          'dialogue',
          75,
          {
            fa: 'توافق اولیه با طرف خارجی نوشته شده است.',
            en: 'A first agreement with the foreign party is in writing.',
          },
        ],
        ['design', 75],
        ['pilot', 120],
        ['contract', 90],
        ['scale', 365],
      ]),
    },
  ],
};

/** The template of the id. */
export function phaseTemplateOf(id: PhaseTemplateId): PhaseTemplate {
  const found = phaseTemplateTable.rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`No phase template ${id}`);
  return found;
}

/** The template that suits what is asked: the international one before that for licences. */
export function suitingTemplate(
  needs: readonly { readonly international?: boolean; readonly requiresLicence?: boolean }[],
): PhaseTemplateId {
  if (needs.some(({ international }) => international === true)) return 'international';
  return needs.some(({ requiresLicence }) => requiresLicence === true) ? 'licence' : 'ordinary';
}
