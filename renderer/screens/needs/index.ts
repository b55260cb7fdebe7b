/** The needs of the city by service area, and the forms of a need, an area and the list of capabilities. */
export { AreaInspector } from './AreaInspector';
export { NeedInspector } from './NeedInspector';
export { NeedsScreen } from './NeedsScreen';
export { openCapabilityList } from './view';
