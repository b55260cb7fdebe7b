/** The scenarios (سناریوها). */
export { ScenariosScreen } from './ScenariosScreen';
