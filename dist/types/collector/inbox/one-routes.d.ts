import { type Desk } from './desk.js';
/** One signup: to read, to work with, to delete. */
export declare function oneRoutes(desk: Desk): void;
