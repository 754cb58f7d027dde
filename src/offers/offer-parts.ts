// What shows the offers once they are there: asked for together with the feed, so that it costs no time.
export { categoryIcons } from '../ui/category-icons.ts';
export { actions } from './offer-actions.template.ts';
export { OfferCatalogue } from './offer-catalogue.ts';
export { anyHours, openFact, openToday } from './offer-hours.template.ts';
export { offerMapStyles } from './offer-map.styles.ts';
export { countWords, offerMap } from './offer-map.template.ts';
