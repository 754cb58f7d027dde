import type { FastifyReply } from 'fastify';
import { type Markup } from './markup.js';
/** Path of the style sheet of all pages. */
export declare const STYLE_PATH = "/inbox/collector.css";
export interface PageParts {
    /** Title in the browser's tab; the page's heading is in its content. */
    title: string;
    content: Markup;
    /** Above the content: who is signed in. */
    header?: Markup;
}
/** Sends a whole page, German, without script. */
export declare function sendPage(reply: FastifyReply, { title, content, header }: PageParts, status?: number): FastifyReply;
/** A page that says in one sentence that something did not work, and where to go on. */
export declare function sendFailure(reply: FastifyReply, status: number): FastifyReply;
