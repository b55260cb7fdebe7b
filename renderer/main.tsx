/** Starts the window: policy and texts first, then the state, then the first picture. */
import './theme/tokens.css';
import './theme/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { installKitStrings } from './app/kit/installKitStrings';
import { installTrustedTypes } from './app/trustedTypes';
import { startState } from './state/start';

installTrustedTypes();
installKitStrings();
await startState();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the window');
createRoot(root).render(<App />);
