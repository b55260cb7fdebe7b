/** A titled part of a page, which may be folded away. */
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading, useLocale } from 'react-aria-components';
import { classes } from './classes';
import styles from './Section.module.css';

export interface SectionProps {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  /** Beside the title; a number is written in the digits of the language. */
  readonly count?: ReactNode;
  readonly children: ReactNode;
  /** The name by which the section is found on the page. */
  readonly part?: string;
  readonly isCollapsible?: boolean;
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
}

export function Section({
  title,
  actions,
  count,
  children,
  part,
  isCollapsible = false,
  isOpen = true,
  onToggle,
}: SectionProps) {
  const { locale } = useLocale();
  const counted = typeof count === 'number' ? new Intl.NumberFormat(locale).format(count) : count;
  const words = (
    <>
      {title}
      {counted !== undefined && <span className={styles.count}>{counted}</span>}
    </>
  );
  if (!isCollapsible) {
    return (
      <section className={styles.section} data-part={part}>
        <header className={styles.head}>
          <h3 className={styles.title}>{words}</h3>
          {actions}
        </header>
        {children}
      </section>
    );
  }
  return (
    <Disclosure
      className={classes(styles.section)}
      data-part={part}
      isExpanded={isOpen}
      onExpandedChange={(open) => onToggle?.(open)}
    >
      <header className={styles.head}>
        <Heading level={3} className={classes(styles.title)}>
          <Button slot="trigger" className={classes(styles.fold)}>
            <ChevronDown size={16} className={styles.arrow} aria-hidden />
            {words}
          </Button>
        </Heading>
        {actions}
      </header>
      <DisclosurePanel>{isOpen ? children : null}</DisclosurePanel>
    </Disclosure>
  );
}
