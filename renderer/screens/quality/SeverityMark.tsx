/** How grave a finding is, as a picture with a colour of its own; words stand beside it or in its title. */
import { CircleAlert, CircleDashed, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../../shared/quality/check';
import { classes } from '../../components/classes';
import styles from './SeverityMark.module.css';

const pictures = { blocks: CircleAlert, weakens: TriangleAlert, tidy: CircleDashed } as const;

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const Picture = pictures[severity];
  return <Picture size={16} className={classes(styles.mark, styles[severity])} aria-hidden />;
}
