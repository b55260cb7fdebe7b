/** The coverage of the city as a paper: the matrix of needs and firms, what is open and why, the map of districts, the network. */

import { say, t } from '../language/messages/say';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { type DistrictMap, districtMap } from '../planning/coverage/districtMap';
import { networkOf } from '../planning/coverage/network';
import { explainGaps, gapLines } from '../planning/explain/gaps';
import type { CityContext } from './city/context';
import { districtBlocks } from './city/map/districtBlocks';
import { matrixSection } from './city/matrix/matrixSection';
import { networkDrawing, networkTable } from './city/network/networkDrawing';
import type { ScenarioPaperOptions } from './kinds/paperKind';
import { referencesOf, watermarkOf } from './office';
import type { Block, Paper, Section } from './paper';
import { scenarioContext } from './scenario/context';
import { figuresIn } from './scenario/standing';

function gapsSection({ workspace, grouping, language }: CityContext): Section {
  const gaps = explainGaps(workspace, grouping.scenario);
  const items =
    gaps.length === 0
      ? gapLines(gaps).map((line) => say(language, line))
      : gaps.map((gap) =>
          gapLines([gap])
            .map((line) => say(language, line))
            .join(' '),
        );
  const blocks: readonly Block[] = [{ kind: 'list', items: [...new Set(items)] }];
  return { id: 'gaps', title: t(language, 'nouns.supplyGap'), blocks };
}

function mapSection(map: DistrictMap, context: CityContext): Section {
  const title = t(context.language, 'city.view.map');
  return { id: 'districts', title, blocks: districtBlocks(map, context.language), newPage: true };
}

function networkSection(context: CityContext): Section {
  const { workspace, grouping, language } = context;
  const network = networkOf(workspace, grouping);
  const blocks = network.nodes.length === 0 ? [] : [networkDrawing(network, context), networkTable(network, context)];
  const none: readonly Block[] = [{ kind: 'notice', text: t(language, 'city.empty.noTies') }];
  const title = t(language, 'city.network.title');
  return { id: 'network', title, blocks: blocks.length === 0 ? none : blocks, newPage: true };
}

/** The whole paper. */
export function cityCoverageOf(workspace: Workspace, scenario: Scenario, options: ScenarioPaperOptions): Paper {
  const context = scenarioContext(workspace, scenario, options);
  const { language, text } = context;
  const map = districtMap(workspace, context.grouping);
  return {
    kind: 'coverage',
    language,
    title: t(language, 'city.paper.title'),
    subtitle: t(language, 'city.paper.subtitle', { scenario: scenario.name }),
    subject: t(language, 'city.paper.title'),
    author: text(workspace.office.organisation),
    date: options.today,
    fileName: t(language, 'city.paper.file', { scenario: text(scenario.name) }),
    ...watermarkOf(scenario, language),
    references: referencesOf(scenario, options),
    sections: [matrixSection(context), gapsSection(context), mapSection(map, context), networkSection(context)],
    attachment: {
      fileName: 'coverage.json',
      description: t(language, 'city.paper.attachment'),
      contents: {
        format: 'peyvand-coverage',
        version: 1,
        scenario: { id: scenario.id, name: scenario.name, status: scenario.status },
        coverage: figuresIn(context).coverage,
        districts: map.districts.map(({ district, coverage, needs, consortia, firmsHome }) => ({
          district: district.number,
          coverage: coverage ?? null,
          needs: needs.map(({ id }) => id),
          consortia: consortia.map(({ id }) => id),
          firms: firmsHome.map(({ id }) => id),
        })),
      },
    },
  };
}
