/** The matrix of needs and firms as a section: drawings with a column for each firm, or close ones where there are many, and who has which number. */

import { t } from '../../../language/messages/say';
import { sentence } from '../../../language/messages/sentence';
import { formatNumber, formatPercent } from '../../../language/numerals';
import { type NeedMatrix, needMatrix } from '../../../planning/coverage/needMatrix';
import { paperLimit } from '../../../reference/paperLimits';
import { chunksOf } from '../../chunks';
import type { Block, Section } from '../../paper';
import type { ScenarioContext } from '../../scenario/context';
import { figuresIn } from '../../scenario/standing';
import type { CityContext } from '../context';
import { closeDrawings } from './closeDrawings';
import { matrixDrawings } from './matrixDrawings';
import { firmsOutside } from './reach';

/** Close drawings say first what is not in them and where it stands. */
function drawings(matrix: NeedMatrix, context: CityContext): readonly Block[] {
  const { language } = context;
  const firms = matrix.columns.length;
  if (firms <= paperLimit('matrixFirms')) return matrixDrawings(matrix, context);
  const sheet = sentence('importing.list.firmCapabilities');
  return [
    { kind: 'paragraph', text: t(language, 'city.paper.matrix.close', { firms, sheet }) },
    ...closeDrawings(matrix, context),
  ];
}

/** Who has which number: two firms in a row, so that the list is half as long. */
function numbersTable({ columns }: NeedMatrix, { language, text }: CityContext): Block {
  const number = { title: t(language, 'city.network.number'), kind: 'narrow' } as const;
  const firm = { title: t(language, 'nouns.firm') };
  const numbers = columns.map(({ name }, index) => [formatNumber(index + 1, language), text(name)]);
  return {
    kind: 'table',
    columns: [number, firm, number, firm],
    rows: chunksOf(numbers, 2).map((pair) => [...pair.flat(), ...(pair.length === 2 ? [] : ['', ''])]),
  };
}

export function matrixSection(context: ScenarioContext): Section {
  const { workspace, grouping, language } = context;
  const matrix = needMatrix('firms', workspace, grouping);
  const coverage = formatPercent(figuresIn(context).coverage, language);
  const outside = firmsOutside(matrix);
  return {
    id: 'matrix',
    title: t(language, 'city.matrix.title.firms'),
    blocks: [
      { kind: 'facts', facts: [{ label: t(language, 'nouns.coverage'), value: coverage }] },
      ...drawings(matrix, context),
      ...(outside === 0
        ? []
        : [{ kind: 'paragraph', text: t(language, 'city.paper.matrix.outside', { count: outside }) } as const]),
      { kind: 'heading', text: t(language, 'city.paper.matrix.numbers') },
      numbersTable(matrix, context),
    ],
  };
}
