/** What is shown when a part of the window fails: words and a way on; the document itself lives in the main process and is safe. */
import { Component, type ReactNode } from 'react';
import { Button } from '../components/Button';
import { EmptyState } from '../components/EmptyState';
import { useWords } from '../state/language';

function Failed({ reason, onRetry }: { readonly reason: string; readonly onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div role="alert">
      <EmptyState
        title={t('shell.failed.title')}
        text={t('shell.failed.text', { reason })}
        action={<Button onPress={onRetry}>{t('shell.failed.retry')}</Button>}
      />
    </div>
  );
}

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly failure: string | undefined;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return <Failed reason={failure} onRetry={() => this.setState({ failure: undefined })} />;
  }
}
