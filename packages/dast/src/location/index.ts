export { LocationMap, type MappedLocation, readLocationMap } from './location-map.ts';
export type { Locate, Place } from './locate.ts';
