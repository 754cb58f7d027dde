import type { PageParts } from '../pages/page.js';
/** The way in. After a failure the same sentence for every reason, so that nobody learns which addresses exist. */
export declare function loginPage({ email, failed }?: {
    email?: string | undefined;
    failed?: boolean | undefined;
}): PageParts;
