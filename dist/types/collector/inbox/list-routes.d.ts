import { type Desk } from './desk.js';
/** All signups: to look through, to search, to take away. */
export declare function listRoutes(desk: Desk): void;
