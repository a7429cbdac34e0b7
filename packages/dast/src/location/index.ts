export type { Locate, LocatedRule, Place } from './locate.ts';
export { LocationMap, type MappedLocation, readLocationMap } from './location-map.ts';
export { type LocationSources, locator } from './locator.ts';
export type { ServedPlace } from './served-places.ts';
