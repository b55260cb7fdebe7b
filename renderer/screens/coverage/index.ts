/** The coverage of the city: matrix, map and network. */
export { CoverageScreen } from './CoverageScreen';
