/** Review mode: a package from the office, answered by a firm's executive. It takes the whole window. */
export { ReviewingScreen } from './ReviewingScreen';
export { bringPackage, choosePackage, isPackage } from './state/meeting';
