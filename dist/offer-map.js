import"./chunks/ui.js";import"./chunks/hash-controller.js";export{b as OfferMap}from"./chunks/nahbei-offer-map.js";
