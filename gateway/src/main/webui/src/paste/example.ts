import seed from '../../../../../../seeds/000_4f6ff7d9bb5f2af5.txt?raw';

/** The seed article, byte for byte as it lies in the sources. */
export const EXAMPLE: string = seed;
