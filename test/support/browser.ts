/** True in Firefox. */
export const isFirefox = navigator.userAgent.includes('Firefox');

/** True in WebKit (Safari, WebKitGTK). Chromium says "AppleWebKit" too, but names itself as well. */
export const isWebKit = navigator.userAgent.includes('AppleWebKit') && !/Chrom(e|ium)/.test(navigator.userAgent);
