/** The screens of the window. This file only lists. */
import {
  ClipboardCheck,
  Columns3,
  Factory,
  FileInput,
  FileText,
  Grid3x3,
  Handshake,
  Layers,
  LayoutDashboard,
  type LucideIcon,
  MailCheck,
  ScrollText,
  Settings,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { MessageKey } from '../../shared/language/messages/catalogue';
import { BoardScreen } from '../screens/board';
import { CoordinationScreen } from '../screens/coordination';
import { CoverageScreen } from '../screens/coverage';
import { FirmsScreen } from '../screens/firms';
import { ImportScreen } from '../screens/importing';
import { NeedsScreen } from '../screens/needs';
import { OverviewScreen } from '../screens/overview';
import { PapersScreen } from '../screens/papers';
import { QualityScreen } from '../screens/quality';
import { ReviewsScreen } from '../screens/reviews';
import { ScenariosScreen } from '../screens/scenarios';
import { SettingsScreen } from '../screens/settings';
import type { ScreenId } from '../state/session';

export interface Screen {
  readonly id: ScreenId;
  readonly label: MessageKey;
  readonly icon: LucideIcon;
  readonly component: ComponentType;
}

/** In the order of the rail. */
export const screens: readonly Screen[] = [
  { id: 'overview', label: 'shell.screens.overview', icon: LayoutDashboard, component: OverviewScreen },
  { id: 'needs', label: 'shell.screens.needs', icon: ScrollText, component: NeedsScreen },
  { id: 'firms', label: 'shell.screens.firms', icon: Factory, component: FirmsScreen },
  { id: 'quality', label: 'shell.screens.quality', icon: ClipboardCheck, component: QualityScreen },
  { id: 'board', label: 'shell.screens.board', icon: Columns3, component: BoardScreen },
  { id: 'coverage', label: 'shell.screens.coverage', icon: Grid3x3, component: CoverageScreen },
  { id: 'scenarios', label: 'shell.screens.scenarios', icon: Layers, component: ScenariosScreen },
  { id: 'reviews', label: 'reviews.title', icon: MailCheck, component: ReviewsScreen },
  { id: 'coordination', label: 'shell.screens.coordination', icon: Handshake, component: CoordinationScreen },
  { id: 'papers', label: 'shell.screens.papers', icon: FileText, component: PapersScreen },
  { id: 'settings', label: 'shell.screens.settings', icon: Settings, component: SettingsScreen },
];

/** Reached by doors of their own, not by the rail. */
export const sideScreens: readonly Screen[] = [
  { id: 'importing', label: 'importing.title', icon: FileInput, component: ImportScreen },
];
