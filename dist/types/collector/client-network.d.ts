/**
 * Who counts as one visitor: an IPv4 address, or the /64 of an IPv6 address, because a household gets a whole one and could
 * otherwise take a new address for each request.
 */
export declare function clientNetwork(address: string): string;
