/** Consortia that the plan leaves without members, each with the reason. */
import type { PlanReport } from '../../../../shared/model/planReport';
import { rules } from '../../../../shared/rules';
import { Button } from '../../../components/Button';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { openDialog } from '../state/boardState';
import styles from './plan.module.css';

export function Unformed({ judgement, report }: { readonly judgement: Judgement; readonly report: PlanReport }) {
  const words = useWords();
  const { unformed } = report;
  if (unformed.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{words.t('board.offer.unformed')}</h3>
      <ul className={styles.unformed}>
        {unformed.map(({ id, reason, rules: broken }) => {
          const name = judgement.scenario.consortia.find((one) => one.id === id)?.name;
          const names = rules.filter((rule) => broken.includes(rule.id)).map((rule) => words.say({ key: rule.name }));
          return (
            <li key={id}>
              <b>{name === undefined ? id : words.text(name)}</b>
              <span>{words.language === 'fa' ? reason : names.join(', ')}</span>
              {broken.length > 0 && (
                <Button onPress={() => openDialog({ kind: 'clash', toForm: [id] })}>
                  {words.t('reasons.clash.ask')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
