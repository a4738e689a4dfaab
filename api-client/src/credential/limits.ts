/** The bounds of everything a check reads: known before a byte of it is looked at. */

/** Characters of a credential: five badges with all their facts take less than half of it. */
export const longestToken = 16 * 1024;

/** Characters of a signed status list: 2^20 bits of noise, base64url twice, take 240,000. */
export const longestStatusList = 512 * 1024;

/** Bytes of a JWKS. */
export const longestKeySet = 64 * 1024;

/** Levels of nesting of any JSON that is read; a credential has seven. */
export const deepestJson = 12;

/** Bitstring Status List 1.0, 6.1: below this, an index tells who is meant. */
export const fewestStatusBits = 131_072;

/** Bytes of an unpacked list: 2^23 bits. */
export const mostStatusBytes = 1024 * 1024;

/** A credential lives at most so long. */
export const longestLife = 72 * 3_600_000;

/** By so much the clock of a device may run behind the issuer's. */
export const clockLeeway = 5 * 60_000;
