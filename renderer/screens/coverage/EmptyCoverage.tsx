/** What the coverage says where there is nothing to cover yet, or nobody to cover it. */
import { Grid3x3 } from 'lucide-react';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { useWords } from '../../state/language';
import { goTo } from '../../state/session';

const icon = <Grid3x3 size={36} aria-hidden />;

export function NoScenario() {
  const { t } = useWords();
  const action = (
    <Button variant="primary" onPress={() => goTo('board')}>
      {t('shell.goTo.board')}
    </Button>
  );
  return <EmptyState icon={icon} title={t('city.empty.noScenario')} action={action} />;
}

export function NoNeeds() {
  const { t } = useWords();
  const action = <Button onPress={() => goTo('needs')}>{t('shell.goTo.needs')}</Button>;
  return <EmptyState icon={icon} title={t('city.empty.noNeeds')} action={action} />;
}
