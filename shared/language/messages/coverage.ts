/** How a requirement is supplied. */
import { defineMessages } from './define';

export const coverage = defineMessages({
  'state.backedUp': { fa: 'پشتیبان‌دار', en: 'Backed up' },
  'state.single': { fa: 'تک‌عرضه‌کننده', en: 'Single supplier' },
  'state.gap': { fa: 'شکاف', en: 'Gap' },
  asked: { fa: '{capability}، دست‌کم {level}، وزن {weight}', en: '{capability}, at least {level}, weight {weight}' },
  suppliedBy: { fa: '{firm}: {level}', en: '{firm}: {level}' },
  suppliers: { fa: 'عرضه‌کننده‌ها:', en: 'Supplied by:' },
  couldSupply: { fa: '{count} شرکت از عهدهٔ آن برمی‌آید:', en: '{count} {count|firm|firms} could supply it:' },
  andMore: { fa: 'و {count} شرکت دیگر', en: 'and {count} more' },
  nobody: { fa: 'هیچ شرکتی در این سطح نیست.', en: 'No firm of the list offers this level.' },
  nobodyHere: {
    fa: 'هیچ عضوی آن را ندارد؛ {count} شرکت در فهرست از عهده‌اش برمی‌آید.',
    en: 'No member offers it; {count} {count|firm|firms} of the list could.',
  },
});
