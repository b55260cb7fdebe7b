/** Settings: this computer's choices, the scenario's policy, the office. */
export { SettingsScreen } from './SettingsScreen';
