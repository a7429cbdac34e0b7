export { CONFIG_PATHS, parseConfig, type Config, type IacConfig } from './config.ts';
export { jsonSchema } from './schema.ts';
export { DEFAULTS, resolveSettings, type Overrides, type Settings } from './settings.ts';
export { suggestion } from './validate.ts';
