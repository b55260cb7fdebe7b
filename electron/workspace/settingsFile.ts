/** The person's settings at this computer, in a small file of the app. */
import { join } from 'node:path';
import { defaultSettings, type Settings, settingsSchema } from '../../shared/ipc/settings';
import { KeptJson } from './keptJson';

export class SettingsFile {
  private readonly kept: KeptJson<Settings>;
  private settings: Settings = defaultSettings;

  /** @param folder where the app keeps its own small files */
  constructor(folder: string) {
    this.kept = new KeptJson(join(folder, 'settings.json'), settingsSchema, defaultSettings);
  }

  async load(): Promise<void> {
    this.settings = await this.kept.read();
  }

  get current(): Settings {
    return this.settings;
  }

  /** @throws when they could not be kept; they hold until the app is closed all the same */
  async change(change: Partial<Settings>): Promise<Settings> {
    this.settings = { ...this.settings, ...change };
    await this.kept.write(this.settings);
    return this.settings;
  }
}
