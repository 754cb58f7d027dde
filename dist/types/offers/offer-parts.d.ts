export { categoryIcons } from '../ui/category-icons.js';
export { actions } from './offer-actions.template.js';
export { OfferCatalogue } from './offer-catalogue.js';
export { anyHours, openFact, openToday } from './offer-hours.template.js';
export { offerMapStyles } from './offer-map.styles.js';
export { countWords, offerMap } from './offer-map.template.js';
