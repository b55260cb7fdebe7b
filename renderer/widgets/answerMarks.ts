/** The sign and the tone of how a firm stands to a proposal; words stand beside it or in its title. */
import { CircleAlert, CircleCheck, CircleX, Clock, History } from 'lucide-react';

export const answerIcons = {
  accepted: CircleCheck,
  conditional: CircleAlert,
  declined: CircleX,
  waiting: Clock,
  outdated: History,
} as const;

export const stanceTones = { accept: 'pistachio', conditional: 'saffron', decline: 'pomegranate' } as const;
