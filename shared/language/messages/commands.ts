/** Labels of commands (undo menu, journal) and the sentences of their refusals. */
import { defineMessages } from './define';

export const commands = defineMessages({
  'moveMembers.one': { fa: 'جابه‌جایی «{firm}»', en: 'Move “{firm}”' },
  'moveMembers.many': { fa: 'جابه‌جایی {count} شرکت', en: 'Move {count} firms' },
  'refused.scenarioMissing': {
    fa: 'این سناریو دیگر در کارگاه نیست.',
    en: 'This scenario is no longer in the workspace.',
  },
  'refused.scenarioClosed': {
    fa: '«{scenario}» تصویب یا بایگانی شده است و تغییر نمی‌کند؛ برای تغییر، رونوشتی از آن بسازید.',
    en: '“{scenario}” is approved or archived and cannot be changed; duplicate it to work on.',
  },
});
