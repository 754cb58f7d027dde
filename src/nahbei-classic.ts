import { copyData } from './attributes.ts';

// For systems that strip type=module: <script src=".../nahbei.classic.js" data-nahbei="offer-map" data-feed="…"></script> alone. Puts
// the element where the script stands and fetches the loader beside itself.

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const { nahbei } = script.dataset;
  if (nahbei) {
    const element = document.createElement(`nahbei-${nahbei.replaceAll(/[^a-z-]/g, '')}`);
    copyData(script, element);
    script.after(element);
  }
  import(new URL('nahbei.js', script.src).href).catch((error: unknown) => {
    console.error('nahbei: the loader could not be loaded.', error);
  });
}
