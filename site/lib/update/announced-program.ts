/** Where a page tells the browser, as SvelteKit writes it, which parts of the program it will need. */
export const announcedProgram = /\s*<link href="[^"]+" rel="modulepreload">/g;
