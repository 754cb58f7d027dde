/** One marker to draw. */
export interface Mark {
    /** Its name while the map moves: the same key, the same button. */
    key: string;
    /** Pixels in the layer, of the point that it stands on. */
    x: number;
    y: number;
    /** Whether its point is in the view, not just near it. */
    inside: boolean;
    /** Read aloud. */
    label: string;
    /** Language of the label, when it is not that of the page. */
    lang: string;
    /** Class: the shape, or `cluster`. */
    look: string;
    /** Path of the sign inside; of a cluster, its number. */
    sign: string;
    /** Classes of the dots in a cluster. */
    dots: readonly string[];
    selected: boolean;
    /** Beside the selected marker. */
    tag: string;
}
/**
 * Markers as real buttons: names, Enter and Space, and a voice that can say "click" come with them. One stop for the Tab key; arrows
 * go to the nearest marker in their direction, Home and End to the first and the last. Buttons are kept from one draw to the next, so
 * focus stays where it is.
 */
export declare class MarkerLayer {
    #private;
    /**
     * @param pane - Moves with the map.
     * @param activate - A marker was pressed.
     * @param focused - A marker got the focus by the keyboard; it may lie at the edge.
     * @param dragged - Whether the pointer that is now released has moved the map: then it pressed nothing.
     */
    constructor(pane: HTMLElement, { activate, focused, dragged }: {
        activate(key: string): void;
        focused(key: string): void;
        dragged(): boolean;
    });
    /** Marks in reading order. */
    draw(marks: readonly Mark[]): void;
    /** The same marks, elsewhere; animated by the style of the pane. */
    move(place: (key: string) => {
        x: number;
        y: number;
    } | undefined): void;
    focus(key: string): boolean;
}
/** Where a key leads from a marker; the marker itself when there is nothing in that direction, undefined for other keys. */
export declare function nextMark(marks: readonly Mark[], from: Mark, key: string): Mark | undefined;
