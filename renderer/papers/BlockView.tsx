/** One block of a section, by its kind. */
import { assertNever } from '../../shared/assertNever';
import type { Block } from '../../shared/papers/paper';
import { ContentsView } from './ContentsView';
import { DrawingFigure } from './DrawingFigure';
import { FactsView } from './FactsView';
import { GanttFigure } from './GanttFigure';
import { MatrixFigure } from './MatrixFigure';
import { foreignAttributes, usePaperLanguage } from './paperLanguage';
import { SignaturesView } from './SignaturesView';
import styles from './sheets.module.css';
import { TableView } from './TableView';
import { Words } from './Words';

interface BlockViewProps {
  readonly block: Block;
  /** Inside a part of a section: its headings stand one level lower. */
  readonly isInPart: boolean;
}

export function BlockView({ block, isInPart }: BlockViewProps) {
  const language = usePaperLanguage();
  switch (block.kind) {
    case 'heading': {
      const Title = isInPart ? 'h4' : 'h3';
      return (
        <Title className={styles.heading}>
          <Words text={block.text} />
        </Title>
      );
    }
    case 'paragraph':
    case 'notice':
      return (
        <p
          className={block.kind === 'notice' ? styles.notice : styles.paragraph}
          {...foreignAttributes(block.text, language)}
        >
          {block.text}
        </p>
      );
    case 'list': {
      const List = block.isNumbered === true ? 'ol' : 'ul';
      return (
        <List className={block.isNumbered === true ? styles.numbered : styles.list}>
          {block.items.map((item) => (
            <li key={item}>
              <Words text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'facts':
      return <FactsView facts={block.facts} />;
    case 'contents':
      return <ContentsView contents={block} />;
    case 'table':
      return <TableView table={block} />;
    case 'matrix':
      return <MatrixFigure matrix={block} />;
    case 'gantt':
      return <GanttFigure gantt={block} />;
    case 'drawing':
      return <DrawingFigure drawing={block} />;
    case 'signatures':
      return <SignaturesView labels={block.labels} places={block.places} />;
    default:
      return assertNever(block);
  }
}
